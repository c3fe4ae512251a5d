package org.standoff.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.standoff.database.TestDatabase;

/** A follower whose reads fail is told so, keeps no other from reading, and leaves the socket. */
@QuarkusTest
@TestProfile(FailingFollowerTest.Profile.class)
class FailingFollowerTest {
  private static final String FOLLOW = "subscription { recorded(fromNumber: 0) { number } }";

  @Inject DataSource database;

  @Test
  @Timeout(120)
  void readsThatTakeTooLongEndIt() throws SQLException {
    try (SocketClient socket = SocketClient.open(null)) {
      try (Connection blocking = database.getConnection();
          Statement statement = blocking.createStatement()) {
        blocking.setAutoCommit(false);
        statement.execute("lock table record.event in access exclusive mode");
        socket.subscribe("a", FOLLOW, Map.of());
        socket.subscribe("b", FOLLOW, Map.of());
        socket.subscribe("q", "{ crises { totalCount } }", Map.of());
        assertEquals(1, socket.next("q").getInt("crises.totalCount"));
        assertEquals("q complete", named(socket.next()));
        for (int i = 0; i < 2; i++) {
          JsonPath error = socket.next();
          assertEquals("error", error.getString("type"), error::prettify);
          assertEquals("LIMIT", error.getString("payload[0].extensions.code"), error::prettify);
        }
        blocking.rollback();
      }
      socket.subscribe("a", FOLLOW, Map.of());
      assertEquals("a next", named(socket.next()));
    }
  }

  private static String named(JsonPath message) {
    return message.getString("id") + " " + message.getString("type");
  }

  /** With one turn, little time, and a record that other tests do not use. */
  public static final class Profile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("standoff.limits.followers", "1", "standoff.limits.time", "2s");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(
          new TestResourceEntry(
              TestDatabase.Own.class, Map.of("name", "failing", "dossiers", "venezuela-2019")));
    }
  }
}
