package org.standoff.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standoff.LoggedLines;
import org.standoff.graphql.error.Failures;

/** A client may go at any time. */
@QuarkusTest
class GoneClientTest {
  private static final String STREAM = "subscription { recorded(fromNumber: 0) { number } }";

  @Test
  void aClientWhoGoesInTheMiddleOfAStreamIsNoFailureOfTheService() {
    try (LoggedLines logged = new LoggedLines(Failures.class.getName())) {
      for (int i = 0; i < 50; i++) {
        try (SocketClient client = following()) {
          client.next("s");
        }
      }
      assertEquals(List.of(), failures(logged));
    }
  }

  @Test
  void norIsOneWhoseSocketIsClosedThen() {
    try (LoggedLines logged = new LoggedLines(Failures.class.getName())) {
      for (int i = 0; i < 50; i++) {
        try (SocketClient client = following()) {
          client.say("{");
          assertEquals(4400, client.awaitClose());
        }
      }
      assertEquals(List.of(), failures(logged));
    }
  }

  /** A client whose stream has begun, with many events to come. */
  private static SocketClient following() {
    SocketClient client = SocketClient.open(null);
    client.subscribe("s", STREAM, Map.of());
    client.next("s");
    return client;
  }

  /** Without warnings, as of a database that another test has stopped. */
  private static List<String> failures(LoggedLines logged) {
    return logged.rest().stream().filter(line -> line.contains("error id")).toList();
  }
}
