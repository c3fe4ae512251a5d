package org.standoff.graphql.observe;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.standoff.LoggedLines;
import org.standoff.follow.SocketClient;
import org.standoff.graphql.Operation;
import org.standoff.graphql.execution.DocumentHash;

/** One line for each operation, without what the client sent. */
@QuarkusTest
class AccessLogTest {
  @Test
  void anOperationIsOneLine() throws InterruptedException {
    String text = "query Named($key: String!) { crisis(key: $key) { key } }";
    List<String> lines =
        told(1, () -> Operation.of(text).ask(Map.of("key", "venezuela-2019")), text);
    assertEquals(1, lines.size(), lines::toString);
    String known = "query Named OK cost=1 rows=0 bytes=\\d+ ms=\\d+\\.\\d sha256=";
    assertTrue(lines.get(0).matches(known + DocumentHash.of(text)), lines.get(0));
  }

  @Test
  void aRefusedDocumentIsToldByItsHashOnly() throws InterruptedException {
    String text = "{ secret }";
    List<String> lines = told(1, () -> Operation.of(text).answer(Map.of()), text);
    assertEquals(1, lines.size(), lines::toString);
    String known =
        "none anonymous VALIDATION cost=0 rows=0 bytes=\\d+ ms=\\d+\\.\\d sha256=[0-9a-f]{64}";
    assertTrue(lines.get(0).matches(known), lines.get(0));
  }

  @Test
  void aLongNameIsCut() throws InterruptedException {
    String name = "N".repeat(1_000);
    String text = "query " + name + " { __typename }";
    List<String> lines = told(1, () -> Operation.of(text).ask(), text);
    assertTrue(lines.get(0).startsWith("query " + name.substring(0, 64) + " OK"), lines.get(0));
  }

  @Test
  void whatComesOverASocketIsToldToo() throws InterruptedException {
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
   * The lines about these documents, at least so many. Events of a stream are told after its socket
   * is closed, of this test and of others: so they are waited for, and others are passed over.
   */
  private static List<String> told(int count, Runnable work, String... documents)
      throws InterruptedException {
    Set<String> hashes = Stream.of(documents).map(DocumentHash::of).collect(toSet());
    Predicate<String> asked = line -> hashes.contains(line.substring(line.lastIndexOf('=') + 1));
    List<String> lines = new ArrayList<>();
    try (LoggedLines logged = new LoggedLines("org.standoff.access")) {
      work.run();
      while (lines.size() < count) {
        Stream.of(logged.next()).filter(asked).forEach(lines::add);
      }
      logged.rest().stream().filter(asked).forEach(lines::add);
    }
    return lines;
  }
}
