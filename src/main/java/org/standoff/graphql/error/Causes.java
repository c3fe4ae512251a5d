package org.standoff.graphql.error;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for failures, mostly of the database, behind another. */
final class Causes {
  private Causes() {}

  /**
   * Whether a failure, its causes or what was suppressed for it are such: at a commit the failure
   * of the statement may be either.
   */
  static boolean any(Throwable failure, Predicate<SQLException> such) {
    return anyOf(failure, cause -> cause instanceof SQLException sql && such.test(sql));
  }

  /** The same for failures of every kind. */
  static boolean anyOf(Throwable failure, Predicate<Throwable> such) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> open = new ArrayDeque<>();
    open.add(failure);
    while (!open.isEmpty()) {
      Throwable next = open.remove();
      if (such.test(next)) {
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
}
