package org.standoff.graphql.http;

import io.smallrye.mutiny.Multi;
import org.standoff.graphql.execution.OperationRequest;
import org.standoff.graphql.execution.PreparedOperation;

/** What came of the beginning of an operation over a socket. */
sealed interface Begun {

  /**
   * All there is.
   *
   * @param result of a query or a mutation; of a subscription that could not begin, its errors
   */
  record Answered(Written result) implements Begun {}

  /**
   * A subscription.
   *
   * @param request with its document
   * @param operation to be executed for each event
   * @param events read one after the other, as they are asked for
   */
  record Streaming(OperationRequest request, PreparedOperation.Accepted operation, Multi<?> events)
      implements Begun {}
}
