package org.standoff.graphql.limit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Ends the wait for a database that says nothing more, such as one whose machine or network stands
 * still: it cannot end a statement itself then, as it does otherwise after the same time.
 */
public final class Silence {
  /** So much later than the database, which has the better words where it can still say them. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private Silence() {}

  /**
   * Breaks a connection that is silent for longer than a statement may run. The connection keeps
   * this; only operations need it, and each says it anew.
   *
   * @param connection the connection of an operation
   * @param time how long a statement may run
   */
  public static void limit(Connection connection, Duration time) throws SQLException {
    long milliseconds = Math.min(time.plus(GRACE).toMillis(), Integer.MAX_VALUE);
    connection.setNetworkTimeout(Runnable::run, (int) milliseconds);
  }
}
