package org.standoff.database;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** A writer that has begun and does not end until it is closed: what it wrote is rolled back. */
public final class RecordLock implements AutoCloseable {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private static final String BLOCKED =
      """
      select count(*)
      from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'
      """;

  private final Connection connection;

  private RecordLock(Connection connection) {
    this.connection = connection;
  }

  /**
   * Begins to write.
   *
   * @param sql what the writer does first
   */
  public static RecordLock by(DataSource database, String sql) throws SQLException {
    Connection connection = database.getConnection();
    connection.setAutoCommit(false);
    RecordLock lock = new RecordLock(connection);
    lock.execute(sql);
    return lock;
  }

  /** Lets the writer do something more. */
  public void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Waits until this many others wait for what somebody has locked. */
  public void awaitBlocked(int others) throws SQLException, InterruptedException {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (blocked() < others) {
      assertTrue(System.nanoTime() < end, "nobody waits");
      Thread.sleep(10);
    }
  }

  private long blocked() throws SQLException {
    execute("select pg_stat_clear_snapshot()"); // else it is the same all through a transaction
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(BLOCKED)) {
      result.next();
      return result.getLong(1);
    }
  }

  /** Makes what was written the record. */
  public void commit() throws SQLException {
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
