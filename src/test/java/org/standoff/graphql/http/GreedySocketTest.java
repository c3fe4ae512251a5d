package org.standoff.graphql.http;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionResultImpl;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.standoff.graphql.execution.OperationRequest;
import org.standoff.graphql.limit.LimitSettings;

/** A client that asks without end and never reads is soon read no more, and then disconnected. */
@Timeout(60)
class GreedySocketTest {
  /** Far more than the system itself keeps for two ends of a connection. */
  private static final int MUCH = 64 << 20;

  private static final int SMALL = 4096;
  private static final String OPENING =
      """
      GET / HTTP/1.1\r
      Host: localhost\r
      Upgrade: websocket\r
      Connection: Upgrade\r
      Sec-WebSocket-Version: 13\r
      Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
      Sec-WebSocket-Protocol: graphql-transport-ws\r
      \r
      """;

  private final Vertx vertx = Vertx.vertx();
  private final LimitSettings limits =
      new SmallRyeConfigBuilder()
          .withConverter(Duration.class, 100, new DurationConverter())
          .withMapping(LimitSettings.class)
          .withDefaultValue("standoff.limits.body-time", "1s")
          .build()
          .getConfigMapping(LimitSettings.class);
  private final OpenSockets open = new OpenSockets(limits);
  private final SocketAccess access = new SocketAccess(new Nobody());
  private final AtomicInteger begun = new AtomicInteger();
  private int port;

  /** Knows nobody. */
  private static final class Nobody implements IdentityProviderManager {
    @Override
    public Uni<SecurityIdentity> authenticate(AuthenticationRequest request) {
      return Uni.createFrom().item(authenticateBlocking(request));
    }

    @Override
    public SecurityIdentity authenticateBlocking(AuthenticationRequest request) {
      return QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    }
  }

  /** Has a long answer to whatever is asked. */
  private final class Ready extends SocketWork {
    private final Written answer =
        Written.of(
            ExecutionResultImpl.newExecutionResult()
                .data(Map.of("a", "b".repeat(SMALL * 250)))
                .build());

    @SuppressWarnings("NullAway") // nothing is executed
    Ready() {
      super(null, null, null, null);
    }

    @Override
    Future<Begun> begin(Caller caller, OperationRequest request) {
      begun.incrementAndGet();
      return Future.succeededFuture(new Begun.Answered(answer));
    }
  }

  @BeforeEach
  void serve() throws Exception {
    Router router = Router.router(vertx);
    SocketWork work = new Ready();
    router.route().handler(routing -> take(routing, work));
    HttpServer server =
        vertx.createHttpServer(
            new HttpServerOptions().addWebSocketSubProtocol("graphql-transport-ws"));
    port =
        server
            .requestHandler(router)
            .listen(0)
            .toCompletionStage()
            .toCompletableFuture()
            .get(30, TimeUnit.SECONDS)
            .actualPort();
  }

  private void take(RoutingContext routing, SocketWork work) {
    open.enter();
    routing
        .request()
        .toWebSocket()
        .onSuccess(socket -> SocketSession.begin(socket, routing, access, work, limits, open));
  }

  @AfterEach
  void close() {
    vertx.close();
  }

  @Test
  void ofPingsByTheProtocol() throws IOException {
    byte[] ping = text("{\"type\":\"ping\"}");
    assertDisconnected(i -> ping);
  }

  @Test
  void ofPingsOfTheSocket() throws IOException {
    byte[] ping = frame(0x89, "x".repeat(100));
    assertDisconnected(i -> ping);
  }

  @Test
  void ofOperations() throws IOException {
    String subscribe = "{\"type\":\"subscribe\",\"id\":\"%d\",\"payload\":{\"query\":\"{a}\"}}";
    assertDisconnected(i -> text(subscribe.formatted(i)));
    assertTrue(begun.get() <= limits.rootFields() + 20, () -> "begun: " + begun);
  }

  private void assertDisconnected(IntFunction<byte[]> message) throws IOException {
    try (Socket socket = connect()) {
      assertThrows(IOException.class, () -> sendMuch(socket.getOutputStream(), message));
    }
  }

  private static void sendMuch(OutputStream to, IntFunction<byte[]> message) throws IOException {
    ByteArrayOutputStream some = new ByteArrayOutputStream();
    int sent = 0;
    for (int i = 0; sent < MUCH; i++) {
      some.writeBytes(message.apply(i));
      if (some.size() > SMALL) {
        sent += some.size();
        some.writeTo(to);
        some.reset();
      }
    }
  }

  /** A socket that is acknowledged. */
  private Socket connect() throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(SMALL);
    socket.connect(new InetSocketAddress("localhost", port));
    socket.getOutputStream().write(OPENING.getBytes(StandardCharsets.US_ASCII));
    await("\r\n\r\n", socket.getInputStream());
    socket.getOutputStream().write(text("{\"type\":\"connection_init\"}"));
    await("connection_ack", socket.getInputStream());
    return socket;
  }

  private static void await(String end, InputStream from) throws IOException {
    StringBuilder heard = new StringBuilder();
    while (heard.indexOf(end) < 0) {
      int next = from.read();
      assertTrue(next >= 0, heard::toString);
      heard.append((char) next);
    }
  }

  private static byte[] text(String text) {
    return frame(0x81, text);
  }

  /** A whole frame of at most 125 bytes, masked by nothing. */
  private static byte[] frame(int kind, String text) {
    byte[] payload = text.getBytes(StandardCharsets.US_ASCII);
    assertTrue(payload.length < 126);
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.write(kind);
    frame.write(0x80 | payload.length);
    frame.writeBytes(new byte[4]);
    frame.writeBytes(payload);
    return frame.toByteArray();
  }
}
