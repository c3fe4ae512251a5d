package org.standoff.graphql.error;

import java.sql.SQLException;
import java.util.concurrent.RejectedExecutionException;

/**
 * Tells failures that pass by themselves: there is no room at the moment, or the record is out of
 * reach. Callers are told of them with {@link ErrorCode#UNAVAILABLE}.
 */
public final class Passing {
  private Passing() {}

  /** Whether a failure, or one behind it, is such. */
  public static boolean is(Throwable failure) {
    return Causes.anyOf(failure, Passing::says);
  }

  private static boolean says(Throwable failure) {
    if (failure instanceof SQLException sql) {
      return Failures.isOutOfReach(sql) || Failures.isInTheWay(sql);
    }
    return failure instanceof RejectedExecutionException
        || (failure instanceof RecordException refusal && refusal.code() == ErrorCode.UNAVAILABLE);
  }
}
