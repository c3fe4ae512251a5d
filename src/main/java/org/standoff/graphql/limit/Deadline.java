package org.standoff.graphql.limit;

import graphql.GraphQLContext;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/**
 * When an operation must have ended. It is looked at before each call of a method, each read of a
 * batch and each object that is read by a plan; a statement of the database, or several in one
 * round trip, is ended there after the same time.
 *
 * @param nanoTime the moment, as {@link System#nanoTime()} counts
 */
public record Deadline(long nanoTime) {

  /** The deadline of an operation that begins now. */
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /**
   * Looks at the deadline of the operation that a context belongs to, if it has one.
   *
   * @throws RecordException with {@link ErrorCode#LIMIT} when it has passed
   */
  public static void check(GraphQLContext context) {
    @Nullable Deadline deadline = context.get(Deadline.class);
    if (deadline != null && System.nanoTime() - deadline.nanoTime > 0) {
      throw new RecordException(ErrorCode.LIMIT, "The operation took longer than it may.");
    }
  }
}
