package org.standoff.graphql.observe;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
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
    List<String> lines =
        told(1, () -> Operation.of(text).ask(Map.of("key", "venezuela-2019")), text);
    assertEquals(1, lines.size(), lines::toString);
    String known = "query Named OK cost=1 rows=0 bytes=\\d+ ms=\\d+\\.\\d sha256=";
    assertTrue(lines.get(0).matches(known + DocumentHash.of(text)), lines.get(0));
  }

  @Test
  void aRefusedDocumentIsToldByItsHashOnly() {
    String text = "{ secret }";
    List<String> lines = told(1, () -> Operation.of(text).answer(Map.of()), text);
    assertEquals(1, lines.size(), lines::toString);
    String known =
        "none anonymous VALIDATION cost=0 rows=0 bytes=\\d+ ms=\\d+\\.\\d sha256=[0-9a-f]{64}";
    assertTrue(lines.get(0).matches(known), lines.get(0));
  }

  @Test
  void aLongNameIsCut() {
    String name = "N".repeat(1_000);
    String text = "query " + name + " { __typename }";
    List<String> lines = told(1, () -> Operation.of(text).ask(), text);
    assertTrue(lines.get(0).startsWith("query " + name.substring(0, 64) + " OK"), lines.get(0));
  }

  @Test
  void whatComesOverASocketIsToldToo() {
    String query = "query Socket { crises { nodes { key } } }";
    String stream = "subscription Stream { recorded(fromNumber: 0) { number } }";
    Runnable work =
        () -> {
          try (SocketClient one = SocketClient.open(RestAssured.port, null);
              SocketClient other = SocketClient.open(RestAssured.port, null)) {
            one.subscribe("q", query, Map.of());
            one.next("q");
            other.subscribe("s", stream, Map.of());
            other.next("s");
          }
        };
    List<String> lines = told(3, work, query, stream);
    String asked = "query Socket OK cost=21 rows=1 bytes=\\d+ ms=\\S+ sha256=[0-9a-f]{64}";
    assertTrue(lines.get(0).matches(asked), lines::toString);
    assertTrue(lines.get(1).startsWith("subscription Stream OK cost=1 rows=0 "), lines::toString);
    assertTrue(lines.get(2).startsWith("event Stream OK cost=0 rows=0 "), lines::toString);
  }

  /**
   * The lines about these documents, at least so many. A line is written after its answer has gone
   * out, and streams of other tests may end meanwhile: so it is waited for, and others are passed
   * over.
   */
  private static List<String> told(int count, Runnable work, String... documents) {
    List<String> hashes = Stream.of(documents).map(DocumentHash::of).toList();
    BlockingQueue<String> written = new LinkedBlockingQueue<>();
    Handler handler = handler(written::add);
    List<String> lines = new ArrayList<>();
    ACCESS.addHandler(handler);
    try {
      work.run();
      while (lines.size() < count) {
        String line = written.poll(20, SECONDS);
        assertNotNull(line, () -> "only " + lines);
        if (hashes.stream().anyMatch(line::endsWith)) {
          lines.add(line);
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      ACCESS.removeHandler(handler);
    }
    written.removeIf(line -> hashes.stream().noneMatch(line::endsWith));
    lines.addAll(written);
    return lines;
  }

  private static Handler handler(Consumer<String> to) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        to.accept(line.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
