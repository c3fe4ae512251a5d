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
    try (LoggedLines failures = new LoggedLines(Failures.class.getName())) {
      for (int i = 0; i < 50; i++) {
        leaveAfterOneEvent();
      }
      leaveAfterOneEvent();
      assertEquals(List.of(), failures.rest());
    }
  }

  private static void leaveAfterOneEvent() {
    try (SocketClient client = SocketClient.open(null)) {
      client.subscribe("s", STREAM, Map.of());
      client.next("s");
    }
  }
}
