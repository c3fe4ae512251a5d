package org.standoff.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.standoff.database.OwnThread;
import org.standoff.database.TestDatabase;

/** Somebody at the database who locks rows in another order is in nobody's way for long. */
@QuarkusTest
@TestProfile(RecordingTest.Profile.class)
class DeadlockTest {
  private static final String EVENT =
      """
      mutation { recordEvent(input: {key: "deadlock/a", crisis: "venezuela-2019", summary: "It is so.",
        evidence: [{source: "venezuela-2019/doc-1"}], type: "meeting", status: OCCURRED, occurred: {}}) { revision } }
      """;
  private static final String CORRECT =
      """
      mutation { correctEvent(key: "deadlock/a", expectedRevision: 1, reason: "seen", input: {summary: "It is not."}) {
        revision summary history { nodes { revision reason } } } }
      """;

  private static final String LOCK =
      "select 1 from record.event where key = 'deadlock/a' for update";
  private static final String WAITING =
      "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
  private static final String DEADLOCKS =
      "select deadlocks from pg_stat_database where datname = current_database()";

  @Inject DataSource database;

  @Test
  void whoWasBrokenOffSucceedsAfterAll() throws Exception {
    Desk.EDITOR.ask(EVENT);
    long before = number(DEADLOCKS);
    CompletableFuture<JsonPath> corrected;
    try (Connection other = administrator();
        Statement statement = other.createStatement()) {
      statement.execute("set deadlock_timeout = '1min'");
      other.setAutoCommit(false);
      statement.execute(LOCK);
      corrected = CompletableFuture.supplyAsync(() -> Desk.EDITOR.ask(CORRECT), OwnThread.EACH);
      await(() -> number(WAITING) > 0); // it holds the record, and waits for the row
      // Whoever has waited for so long looks for a deadlock and is broken off: not this one.
      statement.execute("select 1 from record.hold()");
      other.rollback();
    }
    JsonPath answer = corrected.get(30, TimeUnit.SECONDS).setRootPath("data.correctEvent");
    assertEquals(2, answer.getInt("revision"));
    assertEquals("It is not.", answer.getString("summary"));
    assertEquals(
        "[[revision:1, reason:null], [revision:2, reason:seen]]",
        answer.getString("history.nodes"));
    await(() -> number(DEADLOCKS) > before);
    Desk.EDITOR.refused(CORRECT, Map.of(), "STALE_REVISION");
  }

  private Connection administrator() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return TestDatabase.administrator(connection.getMetaData().getURL());
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "waited in vain");
      Thread.sleep(10);
    }
  }

  private long number(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
