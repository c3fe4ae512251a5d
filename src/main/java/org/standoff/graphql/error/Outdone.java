package org.standoff.graphql.error;

import java.sql.SQLException;
import java.util.Set;

/**
 * Tells whether a transaction failed for nothing but another that went on at the same time: the
 * database broke it off to end a deadlock, or since both cannot have come one after the other.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL, Error
 *     Codes, class 40</a>
 */
public final class Outdone {
  private static final Set<String> STATES = Set.of("40P01", "40001");

  private Outdone() {}

  /** Whether a failure, or one behind it, says so. */
  public static boolean is(Throwable failure) {
    return Causes.any(failure, Outdone::says);
  }

  /** Whether a failure of the database itself says so. */
  static boolean says(SQLException failure) {
    return failure.getSQLState() != null && STATES.contains(failure.getSQLState());
  }
}
