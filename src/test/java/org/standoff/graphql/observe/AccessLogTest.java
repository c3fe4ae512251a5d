package org.standoff.graphql.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.standoff.follow.SocketClient;
import org.standoff.graphql.Operation;
import org.standoff.graphql.execution.DocumentHash;

/** One line for each operation, without what the client sent. */
@QuarkusTest
class AccessLogTest {
  private static final Logger ACCESS = Logger.getLogger("org.standoff.access");

  @Test
  void anOperationIsOneLine() {
    String text = "query Named($key: String!) { crisis(key: $key) { key } }";
    List<String> lines = during(() -> Operation.of(text).ask(Map.of("key", "venezuela-2019")));
    assertEquals(1, lines.size(), lines::toString);
    String known = "query Named OK cost=1 rows=0 bytes=\\d+ ms=\\d+\\.\\d sha256=";
    assertTrue(lines.get(0).matches(known + DocumentHash.of(text)), lines.get(0));
  }

  @Test
  void aRefusedDocumentIsToldByItsHashOnly() {
    List<String> lines = during(() -> Operation.of("{ secret }").answer(Map.of()));
    assertEquals(1, lines.size(), lines::toString);
    String known =
        "none anonymous VALIDATION cost=0 rows=0 bytes=\\d+ ms=\\d+\\.\\d sha256=[0-9a-f]{64}";
    assertTrue(lines.get(0).matches(known), lines.get(0));
  }

  @Test
  void aLongNameIsCut() {
    String name = "N".repeat(1_000);
    List<String> lines = during(() -> Operation.of("query " + name + " { __typename }").ask());
    assertTrue(lines.get(0).startsWith("query " + name.substring(0, 64) + " OK"), lines.get(0));
  }

  @Test
  void whatComesOverASocketIsToldToo() {
    String stream = "subscription Stream { recorded(fromNumber: 0) { number } }";
    List<String> lines =
        during(
            () -> {
              try (SocketClient one = SocketClient.open(RestAssured.port, null);
                  SocketClient other = SocketClient.open(RestAssured.port, null)) {
                one.subscribe("q", "query Socket { crises { nodes { key } } }", Map.of());
                one.next("q");
                other.subscribe("s", stream, Map.of());
                other.next("s");
              }
            });
    String asked = "query Socket OK cost=21 rows=1 bytes=\\d+ ms=\\S+ sha256=[0-9a-f]{64}";
    assertTrue(lines.get(0).matches(asked), lines::toString);
    assertTrue(lines.get(1).startsWith("subscription Stream OK cost=1 rows=0 "), lines::toString);
    assertTrue(lines.get(2).startsWith("event Stream OK cost=0 rows=0 "), lines::toString);
  }

  private static List<String> during(Runnable work) {
    List<String> lines = new CopyOnWriteArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            lines.add(line.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    ACCESS.addHandler(handler);
    try {
      work.run();
    } finally {
      ACCESS.removeHandler(handler);
    }
    return lines;
  }
}
