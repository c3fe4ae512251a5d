package org.standoff.graphql.probe;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition.Operation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.execution.OperationScope;

/** Remembers the kinds and threads of operations, and fails after one when told to. */
@Alternative
@Singleton
public class ProbeScope implements OperationScope {
  public final List<String> entered = new CopyOnWriteArrayList<>();
  public volatile @Nullable RuntimeException failure;

  @Override
  public ExecutionResult within(Operation kind, Supplier<ExecutionResult> execution) {
    entered.add(kind + " on " + Thread.currentThread().getName());
    ExecutionResult result = QuarkusTransaction.requiringNew().call(execution::get);
    RuntimeException toThrow = failure;
    if (toThrow != null) {
      failure = null;
      throw toThrow;
    }
    return result;
  }
}
