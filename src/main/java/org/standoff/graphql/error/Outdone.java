package org.standoff.graphql.error;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /**
   * Whether a failure, its causes or what was suppressed for it say so: at a commit the failure of
   * the statement may be either.
   */
  public static boolean is(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> open = new ArrayDeque<>();
    open.add(failure);
    while (!open.isEmpty()) {
      Throwable next = open.remove();
      if (next instanceof SQLException sql && says(sql)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(Arrays.asList(next.getSuppressed()));
        @Nullable Throwable cause = next.getCause();
        if (cause != null) {
          open.add(cause);
        }
      }
    }
    return false;
  }

  /** Whether a failure of the database itself says so. */
  static boolean says(SQLException failure) {
    return failure.getSQLState() != null && STATES.contains(failure.getSQLState());
  }
}
