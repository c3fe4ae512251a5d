package org.standoff.graphql.http;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionResultImpl;
import io.vertx.core.Future;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.standoff.graphql.execution.OperationRequest;

/** A client that asks without end and never reads is soon read no more, and then disconnected. */
@Timeout(60)
class GreedySocketTest {
  /** Far more than the system itself keeps for two ends of a connection. */
  private static final int MUCH = 64 << 20;

  private static final int SMALL = 4096;

  private final AtomicInteger begun = new AtomicInteger();
  private SocketServer server;

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
    server = new SocketServer(new Ready());
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void ofPingsByTheProtocol() throws IOException {
    byte[] ping = RawSocket.text("{\"type\":\"ping\"}");
    assertDisconnected(i -> ping);
  }

  @Test
  void ofPingsOfTheSocket() throws IOException {
    byte[] ping = RawSocket.frame(0x89, "x".repeat(100));
    assertDisconnected(i -> ping);
  }

  @Test
  void ofOperations() throws IOException {
    String subscribe = "{\"type\":\"subscribe\",\"id\":\"%d\",\"payload\":{\"query\":\"{a}\"}}";
    assertDisconnected(i -> RawSocket.text(subscribe.formatted(i)));
    assertTrue(begun.get() <= server.limits.rootFields() + 20, () -> "begun: " + begun);
  }

  private void assertDisconnected(IntFunction<byte[]> message) throws IOException {
    try (RawSocket socket = new RawSocket(server.port())) {
      assertThrows(IOException.class, () -> sendMuch(socket.out(), message));
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
}
