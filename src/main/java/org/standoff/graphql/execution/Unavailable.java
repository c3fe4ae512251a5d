package org.standoff.graphql.execution;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.graphql.error.CodedError;
import org.standoff.graphql.error.ErrorCode;

/** Tells whether an operation could read anything at all. */
final class Unavailable {
  private Unavailable() {}

  /**
   * The result, but without data where every field of it is missing because the record is out of
   * reach: over HTTP, data means that the operation succeeded at least in part.
   */
  static ExecutionResult orElse(ExecutionResult result) {
    List<GraphQLError> errors =
        result.getErrors().stream().filter(Unavailable::isUnavailable).toList();
    return errors.isEmpty() || hasRead(result.getData(), errors)
        ? result
        : ExecutionResultImpl.newExecutionResult().errors(errors).build();
  }

  private static boolean isUnavailable(GraphQLError error) {
    return error instanceof CodedError coded && coded.code() == ErrorCode.UNAVAILABLE;
  }

  private static boolean hasRead(Object data, List<GraphQLError> errors) {
    if (!(data instanceof Map<?, ?> fields)) {
      return false;
    }
    Set<Object> missing =
        errors.stream()
            .map(GraphQLError::getPath)
            .filter(path -> !path.isEmpty())
            .map(path -> path.get(0))
            .collect(Collectors.toSet());
    return fields.entrySet().stream()
        .anyMatch(field -> field.getValue() != null || !missing.contains(field.getKey()));
  }
}
