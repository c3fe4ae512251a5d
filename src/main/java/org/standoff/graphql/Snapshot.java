package org.standoff.graphql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;
import org.standoff.graphql.row.RowScope;

/**
 * A reading transaction: one snapshot of the record, in which each root field chooses its moment.
 *
 * <p>A step has its moment from its beginning and is seen when it is committed. So a snapshot tells
 * what was known at a moment only where no step is running that began before it: either a later
 * step is committed, or those that write were waited for. They hold the table {@code counter} in a
 * mode that conflicts with SHARE, and that mode can be waited for before there is a snapshot.
 *
 * @param waited whether every step that began before this transaction is seen
 * @param state what it sees
 */
record Snapshot(boolean waited, RecordState state) {

  /** A reader waits so long for those that write; a step takes a fraction of a second. */
  private static final String AWAIT_WRITERS =
      """
      savepoint no_writers;
      set local lock_timeout = '3s';
      lock table record.counter in share mode""";

  private static final String LOCK_TIMEOUT = "55P03";

  private static final String ALONE =
      """
      set transaction isolation level repeatable read, read only;
      select newest.number, newest.moment,
             set_config('search_path', 'current_record, record, public', true),
             set_config('statement_timeout', ?, true)
      from (select) as one left join lateral (%s) as newest (number, moment) on true"""
          .formatted(RecordState.NEWEST);

  private static final String BEGIN = ALONE + ";\nsavepoint root_field";

  /** Ends it; it has changed nothing. */
  static final String END = "rollback";

  private static final String KNOWN =
      """
      select set_config('search_path', 'known_record, record, public', true),
             set_config('standoff.known', coalesce(
               (select s.number from record.step s where s.at <= asked.moment order by s.at desc limit 1), 0)::text, true),
             exists (select from record.step s where s.at >= asked.moment) as settled,
             asked.moment >= now() as future
      from (select cast(? as timestamptz)) as asked (moment)
      """;

  /**
   * Begins to read what the record says now.
   *
   * @param connection in a transaction that has done nothing yet
   * @param latest the latest moment that will be asked about; null where none will be
   * @param time how long a statement may run
   */
  static Snapshot begin(Connection connection, @Nullable OffsetDateTime latest, Duration time)
      throws SQLException {
    RecordState state = state(connection, time);
    if (latest == null || isSettled(state, latest)) {
      return new Snapshot(false, state);
    }
    reset(connection);
    boolean waited = awaitWriters(connection);
    return new Snapshot(waited, state(connection, time));
  }

  /**
   * Begins, and makes the snapshot, in one round trip; prepared, so that the connection keeps the
   * plan.
   */
  private static RecordState state(Connection connection, Duration time) throws SQLException {
    try (PreparedStatement statements = connection.prepareStatement(BEGIN)) {
      statements.setString(1, timeout(time));
      statements.execute();
      statements.getMoreResults(); // past the first, which selects nothing
      try (ResultSet newest = statements.getResultSet()) {
        return RecordState.of(newest);
      }
    }
  }

  private static String timeout(Duration time) {
    return Long.toString(time.toMillis());
  }

  /** Whether there is a step from then or later, which the newest one tells. */
  private static boolean isSettled(RecordState state, OffsetDateTime moment) {
    Instant newest = Instant.EPOCH.plus(state.moment(), ChronoUnit.MICROS);
    return state.step() > 0 && !newest.isBefore(moment.toInstant().truncatedTo(ChronoUnit.MICROS));
  }

  private static boolean awaitWriters(Connection connection) throws SQLException {
    try {
      execute(connection, AWAIT_WRITERS);
      return true;
    } catch (SQLException e) {
      if (!LOCK_TIMEOUT.equals(e.getSQLState())) {
        throw e;
      }
      return false;
    } finally {
      execute(connection, "rollback to savepoint no_writers"); // frees the lock
    }
  }

  /** Makes the transaction one that has done nothing yet, where beginning failed. */
  static void reset(Connection connection) throws SQLException {
    execute(connection, "rollback and chain");
  }

  /** Reads what the record says now, whatever was read before and whether it failed or not. */
  static void now(Connection connection) throws SQLException {
    execute(connection, "rollback to savepoint root_field");
  }

  /**
   * Reads what was known at a moment, where nothing has failed since {@link #now}.
   *
   * @throws RecordException where that may still change: with {@link ErrorCode#VALIDATION} in the
   *     future, with {@link ErrorCode#UNAVAILABLE} while a step is running that began before
   */
  void known(Connection connection, OffsetDateTime moment) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(KNOWN)) {
      query.setObject(1, moment.withOffsetSameInstant(ZoneOffset.UTC)); // takes no +16:00
      try (ResultSet row = query.executeQuery()) {
        row.next();
        if (!row.getBoolean("settled")) {
          require(!row.getBoolean("future"));
        }
      }
    }
  }

  private void require(boolean past) {
    if (!past) {
      throw new RecordException(
          ErrorCode.VALIDATION, "knownAt is in the future: what will be known cannot be told.");
    }
    if (!waited) {
      throw new RecordException(
          ErrorCode.UNAVAILABLE, "The record is being written; what is known is not settled yet.");
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /**
   * Begins together with the first reading, where no moment will be asked about.
   *
   * @param alone whether nothing but what is read with it is read, so that there is nothing to go
   *     back to
   * @param time how long a statement may run
   * @param begun gets the snapshot
   */
  record Opening(boolean alone, Duration time, Consumer<Snapshot> begun)
      implements RowScope.Opening {
    @Override
    public String sql() {
      return alone ? ALONE : BEGIN;
    }

    @Override
    public List<?> values() {
      return List.of(timeout(time));
    }

    @Override
    public void take(ResultSet newest) throws SQLException {
      begun.accept(new Snapshot(false, RecordState.of(newest)));
    }
  }
}
