package org.standoff.graphql.error;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rewrites the errors that the engine itself adds to a result. */
public final class EngineErrors {
  private EngineErrors() {}

  /**
   * Gives any error a code and a message of ours. Errors that already have them are kept.
   *
   * @param error an error of a result, after validation and coercion of variables
   * @return the error as callers may see it
   */
  public static CodedError rewrite(GraphQLError error) {
    if (error instanceof CodedError coded) {
      return coded;
    }
    return words(error).at(path(error), error.getLocations());
  }

  private static CodedError words(GraphQLError error) {
    if (error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
      return CodedError.of(
          ErrorCode.LIMIT, "An introspection may ask for each of its lists only once, not nested.");
    }
    if (error.getErrorType() == ErrorType.ExecutionAborted) {
      return CodedError.of(ErrorCode.LIMIT, "The operation was stopped before it was complete.");
    }
    return Failures.fault(
        error.getMessage() + " at " + error.getPath(), error instanceof Throwable t ? t : null);
  }

  private static List<Object> path(GraphQLError error) {
    @Nullable List<Object> path = error.getPath();
    return path == null ? List.of() : path;
  }
}
