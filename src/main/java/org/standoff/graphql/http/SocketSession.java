package org.standoff.graphql.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.limit.LimitSettings;

/**
 * One socket, by the protocol graphql-transport-ws, with its close codes and their reasons. All of
 * it runs on the event loop of the socket.
 *
 * @see <a href="https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md">GraphQL over
 *     WebSocket Protocol</a>
 */
final class SocketSession {
  private static final String PROTOCOL = "graphql-transport-ws";

  /** So often a frame is sent where nothing else is, as routers in between end what is silent. */
  private static final long PING_MILLIS = 20_000;

  /** So many times the time for a body may pass while a client takes nothing of what it is sent. */
  private static final int PATIENCE = 2;

  private final ServerWebSocket socket;
  private final RoutingContext routing;
  private final Vertx vertx;
  private final Context context;
  private final SocketAccess access;
  private final SocketWork work;
  private final LimitSettings limits;
  private final List<Long> timers = new ArrayList<>();
  private boolean initialised;
  private boolean leaving;
  private @Nullable SocketOperations operations; // from the acknowledgement on

  private SocketSession(
      ServerWebSocket socket,
      RoutingContext routing,
      SocketAccess access,
      SocketWork work,
      LimitSettings limits) {
    this.socket = socket;
    this.routing = routing;
    this.vertx = routing.vertx();
    this.context = vertx.getOrCreateContext();
    this.access = access;
    this.work = work;
    this.limits = limits;
  }

  /**
   * Begins with a socket that has just been opened.
   *
   * @param open where it has a place until it is closed, by whichever side
   */
  static void begin(
      ServerWebSocket socket,
      RoutingContext routing,
      SocketAccess access,
      SocketWork work,
      LimitSettings limits,
      OpenSockets open) {
    SocketPace.keep(routing.request(), limits.bodyTime().multipliedBy(PATIENCE));
    SocketSession session = new SocketSession(socket, routing, access, work, limits);
    open.opened(session);
    socket.closeHandler(
        close -> {
          session.end();
          open.closed(session);
          Upgraded.end(routing.request());
        });
    if (PROTOCOL.equals(socket.subProtocol())) {
      session.begin();
    } else {
      session.close(4406, "Subprotocol not acceptable");
    }
  }

  /**
   * The service stops: answers that are being made are still given, subscriptions end here and go
   * on wherever the client opens its next socket.
   */
  void leave() {
    context.runOnContext(
        now -> {
          leaving = true;
          if (operations == null) {
            close(1001, "Going away");
          } else {
            operations.finish(() -> close(1001, "Going away"));
          }
        });
  }

  private void end() {
    timers.forEach(vertx::cancelTimer);
    if (operations != null) {
      operations.cancelAll();
    }
  }

  private void begin() {
    timers.add(vertx.setTimer(limits.bodyTime().toMillis(), id -> requireInit()));
    timers.add(vertx.setPeriodic(PING_MILLIS, id -> socket.writePing(Buffer.buffer())));
    socket.exceptionHandler(failure -> socket.close());
    socket.textMessageHandler(this::read);
    socket.binaryMessageHandler(message -> close(4400, "Messages are text"));
  }

  private void requireInit() {
    if (!initialised) {
      close(4408, "Connection initialisation timeout");
    }
  }

  private void read(String text) {
    if (socket.isClosed()) {
      return; // sent before the client heard of it
    }
    try {
      Map<String, @Nullable Object> message = RequestReader.message(text);
      take(String.valueOf(message.get("type")), message.get("id"), message.get("payload"));
    } catch (RequestProblem problem) {
      close(4400, problem.error().message());
    }
  }

  private void take(String type, @Nullable Object id, @Nullable Object payload) {
    switch (type) {
      case "connection_init" -> init(payload);
      case "ping" -> socket.writeTextMessage("{\"type\":\"pong\"}");
      case "pong" -> {}
      case "subscribe" -> subscribe(id, payload);
      case "complete" -> {
        if (operations != null && id instanceof String name) {
          operations.complete(name);
        }
      }
      default -> close(4400, "The message is of no type that is known here");
    }
  }

  private void init(@Nullable Object payload) {
    if (initialised) {
      close(4429, "Too many initialisation requests");
      return;
    }
    initialised = true;
    access
        .identify(routing, payload)
        .subscribe()
        .with(
            identity -> context.runOnContext(now -> acknowledge(identity)),
            failure -> close(4403, "Forbidden"));
  }

  private void acknowledge(SecurityIdentity identity) {
    if (socket.isClosed()) {
      return;
    }
    Long end = SocketAccess.end(identity);
    if (end != null) {
      long left = TimeUnit.SECONDS.toMillis(end) - System.currentTimeMillis();
      timers.add(vertx.setTimer(Math.max(1, left), id -> close(4403, "The token has ended")));
    }
    SocketWork.Caller caller = new SocketWork.Caller(routing, context, identity);
    operations = new SocketOperations(socket, caller, work, limits.rootFields());
    socket.writeTextMessage("{\"type\":\"connection_ack\"}");
  }

  private void subscribe(@Nullable Object id, @Nullable Object payload) {
    if (leaving) {
      return; // it is closed as soon as the rest is answered
    }
    if (operations == null) {
      close(4401, "Unauthorized");
    } else if (!(id instanceof String name) || name.isEmpty()) {
      close(4400, "The message has no id");
    } else if (operations.has(name)) {
      close(4409, "Subscriber already exists");
    } else {
      begin(operations, name, payload);
    }
  }

  private static void begin(SocketOperations operations, String id, @Nullable Object payload) {
    try {
      operations.begin(id, RequestReader.fromPayload(payload));
    } catch (PersistedQueryProblem problem) {
      operations.refuse(id, problem.error());
    }
  }

  private void close(int code, String reason) {
    if (!socket.isClosed()) {
      if (operations != null) {
        operations.cancelAll(); // or they would write to what is closed
      }
      socket.close((short) code, reason);
    }
  }
}
