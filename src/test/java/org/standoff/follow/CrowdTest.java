package org.standoff.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.standoff.database.TestDatabase;
import org.standoff.graphql.Operation;
import org.standoff.recording.Desk;

/** However many follow the record, they leave room for those who ask. */
@QuarkusTest
@TestProfile(CrowdTest.Profile.class)
class CrowdTest {
  private static final int MOST = 2;
  private static final int SOCKETS = 8;
  private static final int EACH = 30;
  private static final String FOLLOW =
      "subscription ($from: Int) { recorded(fromNumber: $from) { number } }";
  private static final String WAITING =
      "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";

  @Inject DataSource database;
  @Inject MeterRegistry meters;

  @Test
  @Timeout(180)
  void theyReadInTurnsAndMissNothing() throws SQLException, InterruptedException {
    List<Integer> steps = new ArrayList<>(List.of(actor(0)));
    List<SocketClient> sockets = new ArrayList<>();
    try (Connection blocking = database.getConnection();
        Statement statement = blocking.createStatement()) {
      blocking.setAutoCommit(false);
      statement.execute("lock table record.event in access exclusive mode"); // all changes read it
      for (int i = 0; i < SOCKETS; i++) {
        SocketClient socket = SocketClient.open(null);
        sockets.add(socket);
        IntStream.range(0, EACH)
            .forEach(j -> socket.subscribe("f" + j, FOLLOW, Map.of("from", steps.get(0) - 1)));
      }
      awaitReaders(statement);
      for (int i = 1; i <= 3; i++) {
        steps.add(actor(i));
      }
      assertEquals(
          1, Operation.of("{ crises { totalCount } }").ask(Map.of()).getInt("crises.totalCount"));
      assertEquals(MOST, readers(statement));
      awaitWaiting(SOCKETS * EACH - MOST);
      sockets.remove(SOCKETS - 1).close(); // whose subscriptions wait for their turns
      awaitWaiting(SOCKETS * EACH - MOST - EACH);
      blocking.rollback();
    }
    for (SocketClient socket : sockets) {
      assertHears(socket, steps);
    }
    int last = actor(4);
    for (SocketClient socket : sockets) {
      assertHears(socket, List.of(last));
      socket.assertSilent();
      socket.close();
    }
  }

  /** Each follower on it hears of just these steps, in order. */
  private static void assertHears(SocketClient socket, List<Integer> steps) {
    Map<String, List<Integer>> heard = new HashMap<>();
    for (int i = 0; i < EACH * steps.size(); i++) {
      JsonPath message = socket.next();
      assertEquals("next", message.getString("type"), message::prettify);
      heard
          .computeIfAbsent(message.getString("id"), id -> new ArrayList<>())
          .add(message.getInt("payload.data.recorded.number"));
    }
    assertEquals(EACH, heard.size());
    heard.forEach((id, numbers) -> assertEquals(steps, numbers, id));
  }

  private static void awaitReaders(Statement statement) throws SQLException, InterruptedException {
    for (int look = 0; look < 300 && readers(statement) < MOST; look++) {
      Thread.sleep(100);
    }
    for (int look = 0; look < 20; look++) { // or there would be more of them soon
      assertEquals(MOST, readers(statement));
      Thread.sleep(100);
    }
  }

  private void awaitWaiting(int number) throws InterruptedException {
    Gauge waiting = meters.get("standoff.followers.waiting").gauge();
    for (int look = 0; look < 300 && waiting.value() != number; look++) {
      Thread.sleep(100);
    }
    assertEquals(number, waiting.value());
  }

  private static int readers(Statement statement) throws SQLException {
    return number(statement, WAITING);
  }

  private static int number(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }

  /** Records an actor; tells the number of the step. */
  private int actor(int number) throws SQLException {
    String record =
        "mutation { recordActor(input: {key: \"crowd/%d\", kind: PERSON, names: [{name: \"N\", kind: PRIMARY}]}) { id } }";
    Desk.EDITOR.ask(record.formatted(number));
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      return number(statement, "select max(number) from record.step");
    }
  }

  /**
   * With few turns, which are not over for a look that takes longer than an answer may, and a
   * record that other tests neither write nor read.
   */
  public static final class Profile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "standoff.limits.followers",
          "" + MOST,
          "standoff.limits.time",
          "120s",
          "quarkus.datasource.jdbc.max-size",
          "20");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(
          new TestResourceEntry(
              TestDatabase.Own.class, Map.of("name", "crowded", "dossiers", "venezuela-2019")));
    }
  }
}
