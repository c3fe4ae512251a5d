package org.standoff.graphql;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.standoff.graphql.execution.OperationScope;

/**
 * Answers a query within one transaction, so that all its fields read one snapshot of the record.
 */
@Singleton
final class RecordScope implements OperationScope {

  @Override
  public ExecutionResult within(
      OperationDefinition.Operation kind, Supplier<ExecutionResult> execution) {
    return kind == OperationDefinition.Operation.QUERY
        ? QuarkusTransaction.requiringNew().call(execution::get)
        : execution.get();
  }
}
