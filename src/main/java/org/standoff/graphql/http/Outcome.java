package org.standoff.graphql.http;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.execution.DocumentHash;
import org.standoff.graphql.execution.OperationRequest;
import org.standoff.graphql.execution.PreparedOperation.Accepted;
import org.standoff.graphql.observe.Observation;

/**
 * What became of an operation.
 *
 * @param name of the operation; null where it has none, or was not found
 * @param kind query, mutation, subscription for its beginning, event for one of its events, or
 *     {@link Observation#NONE}
 * @param result what is told of it
 * @param cost 0 where it was not weighed
 */
record Outcome(@Nullable String name, String kind, ExecutionResult result, long cost) {
  private static final String SUBSCRIPTION = "subscription";

  /** A result of errors only. */
  static ExecutionResult failed(List<GraphQLError> errors) {
    return ExecutionResultImpl.newExecutionResult().errors(errors).build();
  }

  /** What operators are told of a query whose answer the caller has. */
  static Observation unexecuted(Accepted operation, OperationRequest request) {
    return new Observation(
        "query",
        Observation.name(operation.definition().getName()),
        DocumentHash.of(request.query()),
        Observation.OK,
        0,
        0,
        0,
        Duration.ZERO);
  }

  /** Where events come of it: nothing is answered yet. */
  Outcome begun() {
    return new Outcome(name, kind, failed(List.of()), cost);
  }

  /** Where no events come of it: of a subscription, its errors only. */
  Outcome unbegun() {
    return kind.equals(SUBSCRIPTION)
        ? new Outcome(name, kind, failed(result.getErrors()), cost)
        : this;
  }

  /** What operators are told of it. */
  Observation observed(OperationRequest request, Written written, long beginNanos) {
    return new Observation(
        kind,
        Observation.name(name),
        DocumentHash.of(request.query()),
        Observation.outcome(result),
        cost,
        written.rows(),
        written.json().length(),
        Duration.ofNanos(System.nanoTime() - beginNanos));
  }
}
