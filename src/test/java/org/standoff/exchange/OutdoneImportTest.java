package org.standoff.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.standoff.database.OwnThread;
import org.standoff.database.TestDatabase;
import org.standoff.exchange.bulk.BulkLoader;

/** A group that the database breaks off to end a deadlock is recorded after all. */
@QuarkusTest
@TestProfile(OutdoneImportTest.OwnDatabase.class)
class OutdoneImportTest {
  private static final String SAME_CRISIS =
      "insert into record.identity values (record.identity_of('CRISIS', 'outdone'), 'CRISIS', 'outdone')";

  private static final String WAITING =
      "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

  @Inject Imports imports;
  @Inject DataSource database;

  @Test
  void aGroupThatLosesADeadlockIsRecordedNonetheless() throws Exception {
    CompletableFuture<Imports.Done> done;
    try (Connection writer = administrator();
        Statement statement = writer.createStatement()) {
      // Whoever has waited for so long looks for a deadlock and is broken off: not this one.
      statement.execute("set deadlock_timeout = '1min'");
      writer.setAutoCommit(false);
      statement.execute(SAME_CRISIS);
      done = CompletableFuture.supplyAsync(this::load, OwnThread.EACH);
      awaitBlocked(); // the import holds the record, and waits for the crisis
      statement.execute("select record.hold()");
      writer.rollback();
    }
    assertEquals(3, done.get(30, TimeUnit.SECONDS).recorded());
    assertEquals(
        List.of("3"),
        imports.rows(
            "select count(*) from casualty_figure where crisis_id = record.identity_of('CRISIS', 'outdone')"));
  }

  private Connection administrator() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return TestDatabase.administrator(connection.getMetaData().getURL());
    }
  }

  private void awaitBlocked() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (imports.rows(WAITING).equals(List.of("0"))) {
      assertTrue(System.nanoTime() < end, "nobody waits");
      Thread.sleep(10);
    }
  }

  /** A database of its own: other tests count what the same samples bring. */
  public static final class OwnDatabase implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(TestDatabase.Own.class, Map.of("name", "outdone")));
    }
  }

  private Imports.Done load() {
    try {
      return imports.samples("ucdp-ged", "outdone", "ucdp-ged.csv");
    } catch (BulkLoader.Broken e) {
      throw new IllegalStateException(e);
    }
  }
}
