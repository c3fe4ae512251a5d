package org.standoff.exchange.query;

import graphql.GraphQLError;
import java.util.List;
import java.util.stream.Collectors;

/** An operation was refused, or a page of it failed. */
public final class FailedQuery extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<GraphQLError> errors;

  FailedQuery(List<GraphQLError> errors) {
    super(errors.stream().map(GraphQLError::getMessage).collect(Collectors.joining(" ")));
    this.errors = List.copyOf(errors);
  }

  /** What went wrong, each with its code and, where a field failed, its path. */
  public List<GraphQLError> errors() {
    return errors;
  }
}
