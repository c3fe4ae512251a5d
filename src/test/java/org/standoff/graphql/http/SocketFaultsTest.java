package org.standoff.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionResultImpl;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import io.restassured.path.json.JsonPath;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.standoff.LoggedLines;
import org.standoff.follow.SocketClient;
import org.standoff.graphql.error.Failures;
import org.standoff.graphql.execution.OperationRequest;
import org.standoff.graphql.execution.PreparedOperation.Accepted;

/** What goes wrong with one operation on a socket is the end of that one, and is told of it. */
@Timeout(60)
class SocketFaultsTest {
  private final AtomicInteger begun = new AtomicInteger();
  private final Promise<Begun> slow = Promise.promise();
  private SocketServer server;

  /** Does what the document says. */
  private final class Told extends SocketWork {
    @SuppressWarnings("NullAway") // nothing is executed
    Told() {
      super(null, null, null, null);
    }

    @Override
    Future<Begun> begin(Caller caller, OperationRequest request) {
      begun.incrementAndGet();
      return switch (request.query()) {
        case "throw" -> throw new IllegalStateException("thrown");
        case "fail" -> Future.failedFuture(new IllegalStateException("failed"));
        case "slow" -> slow.future();
        case "end" -> Future.succeededFuture(streaming(Multi.createFrom().empty()));
        case "break" ->
            Future.succeededFuture(
                streaming(Multi.createFrom().failure(new IllegalStateException("broken"))));
        case "stumble" -> Future.succeededFuture(streaming(Multi.createFrom().items("a", "!")));
        case "follow" -> Future.succeededFuture(streaming(Multi.createFrom().items("a", "b")));
        case "go on" ->
            Future.succeededFuture(
                streaming(Multi.createBy().repeating().supplier(() -> "a").indefinitely()));
        default -> Future.succeededFuture(new Begun.Answered(written(request.query())));
      };
    }

    @Override
    Uni<Written> event(Caller caller, Begun.Streaming stream, Object event) {
      return event.equals("!")
          ? Uni.createFrom().failure(new IllegalStateException("no answer to this"))
          : Uni.createFrom()
              .item(written(event))
              .onItem()
              .delayIt()
              .by(Duration.ofMillis(20))
              .emitOn(step -> caller.context().runOnContext(now -> step.run()));
    }
  }

  private static Begun.Streaming streaming(Multi<?> events) {
    OperationRequest request = new OperationRequest("", null, Map.of(), Map.of());
    Accepted operation =
        new Accepted(
            Document.newDocument().build(), OperationDefinition.newOperationDefinition().build());
    return new Begun.Streaming(request, operation, events);
  }

  private static Written written(Object value) {
    return Written.of(ExecutionResultImpl.newExecutionResult().data(Map.of("a", value)).build());
  }

  @BeforeEach
  void serve() throws Exception {
    server = new SocketServer(new Told());
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void whatFailsEndsWithAnErrorOfItsOwn() {
    try (SocketClient socket = SocketClient.open(server.port(), null)) {
      socket.subscribe("other", "slow", Map.of());
      for (String fault : List.of("throw", "fail", "break")) {
        socket.subscribe(fault, fault, Map.of());
        assertError(fault, socket.next());
      }
      socket.subscribe("stumble", "stumble", Map.of());
      assertEquals("a", socket.next("stumble").getString("a"));
      assertError("stumble", socket.next());
      socket.subscribe("end", "end", Map.of());
      assertEquals("end complete", named(socket.next()));
      slow.complete(new Begun.Answered(written("late")));
      assertEquals("late", socket.next("other").getString("a"));
      assertEquals("other complete", named(socket.next()));
    }
  }

  private static void assertError(String id, JsonPath message) {
    assertEquals(id + " error", named(message));
    assertEquals("INTERNAL", message.getString("payload[0].extensions.code"));
  }

  private static String named(JsonPath message) {
    return message.getString("id") + " " + message.getString("type");
  }

  @Test
  void whatIsNotUnderWayEndsNothing() {
    try (SocketClient socket = SocketClient.open(server.port(), null)) {
      socket.send(Map.of("type", "complete", "id", "never begun"));
      socket.subscribe("a", "follow", Map.of());
      assertEquals("a", socket.next("a").getString("a"));
      assertEquals("b", socket.next("a").getString("a"));
      assertEquals("a complete", named(socket.next()));
      socket.send(Map.of("type", "complete", "id", "a"));
      socket.subscribe("a", "again", Map.of());
      assertEquals("again", socket.next("a").getString("a"));
    }
  }

  @Test
  void whatIsEndedByTheClientCountsWhileItIsWorkedOn() {
    try (SocketClient socket = SocketClient.open(server.port(), null)) {
      int most = server.limits.rootFields();
      IntStream.range(0, most)
          .forEach(
              i -> {
                socket.subscribe("s" + i, "slow", Map.of());
                socket.send(Map.of("type", "complete", "id", "s" + i));
              });
      socket.subscribe("more", "slow", Map.of());
      JsonPath refused = socket.next();
      assertEquals("more error", named(refused));
      assertEquals("LIMIT", refused.getString("payload[0].extensions.code"));
      assertEquals(most, begun.get());
      slow.complete(new Begun.Answered(written("late"))); // and nothing is told of it
      socket.send(Map.of("type", "ping")); // an event loop reads before it does what it was given
      assertEquals("pong", socket.next().getString("type"));
      IntStream.range(0, 2 * most)
          .forEach(
              i -> {
                socket.subscribe("f" + i, "" + i, Map.of());
                assertEquals("" + i, socket.next("f" + i).getString("a"));
                assertEquals("f" + i + " complete", named(socket.next()));
              });
    }
  }

  @Test
  void aFollowerThatIsEndedLeavesItsPlace() throws InterruptedException {
    try (SocketClient socket = SocketClient.open(server.port(), null)) {
      for (int i = 0; i < 2 * server.limits.rootFields(); i++) {
        socket.subscribe("f" + i, "go on", Map.of());
        while (!named(socket.next()).equals("f" + i + " next")) {} // past those of the one before
        socket.send(Map.of("type", "complete", "id", "f" + i));
      }
      socket.send(Map.of("type", "ping"));
      while (!"pong".equals(socket.next().getString("type"))) {} // so it has read all
      socket.assertSilent();
    }
  }

  /** It is waited for when the service stops. */
  @Test
  void theLastOperationMayBeEndedByTheClientToo() {
    try (SocketClient socket = SocketClient.open(server.port(), null)) {
      socket.subscribe("a", "slow", Map.of());
      socket.subscribe("b", "at once", Map.of());
      assertEquals("at once", socket.next("b").getString("a")); // so a is under way
      server.leave();
      socket.send(Map.of("type", "complete", "id", "a"));
      assertEquals(1001, socket.awaitClose());
    }
  }

  @Test
  void nothingBeginsOnASocketThatIsBeingClosed() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(RawSocket.text("{"));
    both.writeBytes(
        RawSocket.text("{\"type\":\"subscribe\",\"id\":\"a\",\"payload\":{\"query\":\"slow\"}}"));
    try (RawSocket socket = new RawSocket(server.port())) {
      both.writeTo(socket.out());
      socket.out().write(RawSocket.frame(0x88, "")); // as is good manners
      socket.awaitEnd();
    }
    assertEquals(0, begun.get());
  }

  @Test
  void aClientWhoClosesInTheMiddleOfAStreamIsNoFailureOfTheService() {
    try (LoggedLines logged = new LoggedLines(Failures.class.getName())) {
      for (int i = 0; i < 20; i++) {
        SocketClient socket = SocketClient.open(server.port(), null);
        socket.subscribe("a", "go on", Map.of());
        socket.next("a");
        assertTrue(socket.finish() > 0);
      }
      assertEquals(List.of(), logged.rest());
    }
  }
}
