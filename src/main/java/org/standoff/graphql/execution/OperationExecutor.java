package org.standoff.graphql.execution;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.standoff.graphql.error.Failures;
import org.standoff.graphql.limit.Deadline;

/** Executes an operation within the scope that the service gives it. */
@Singleton
public class OperationExecutor {
  private final Engine engine;
  private final OperationScope scope;

  @Inject
  OperationExecutor(Engine engine, OperationScope scope) {
    this.engine = engine;
    this.scope = scope;
  }

  /**
   * Executes an operation on the calling thread and waits for its end.
   *
   * @param operation a query or mutation, or a subscription as {@code EventStream} says
   * @param request where its variables come from
   * @param context entries for the context that fetchers see
   * @return the result; if the scope fails, such as in committing, or if nothing could be read
   *     because the record is out of reach, a result without data
   */
  public ExecutionResult execute(
      PreparedOperation.Accepted operation, OperationRequest request, Map<?, Object> context) {
    Map<Object, Object> entries = new HashMap<>(context);
    entries.put(Deadline.class, engine.deadline()); // one, be it executed again or not
    try {
      return Unavailable.orElse(
          scope.within(
              operation.definition().getOperation(),
              () -> engine.execute(operation, request, entries)));
    } catch (RuntimeException failure) {
      return ExecutionResultImpl.newExecutionResult().addError(Failures.of(failure)).build();
    }
  }
}
