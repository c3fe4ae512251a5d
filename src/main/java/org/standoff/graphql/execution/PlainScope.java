package org.standoff.graphql.execution;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition.Operation;
import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Surrounds operations with nothing. */
@DefaultBean
@Singleton
public class PlainScope implements OperationScope {

  @Override
  public ExecutionResult within(Operation kind, Supplier<ExecutionResult> execution) {
    return execution.get();
  }
}
