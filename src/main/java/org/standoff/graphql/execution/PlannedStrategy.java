package org.standoff.graphql.execution;

import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.schema.GraphQLObjectType;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.fetch.ReadPlans;
import org.standoff.graphql.fetch.WrittenObject;

/** Completes objects by {@link ReadPlans} where there is one for what is selected of them. */
final class PlannedStrategy extends AsyncSerialExecutionStrategy {

  PlannedStrategy(DataFetcherExceptionHandler failures) {
    super(failures);
  }

  /**
   * An object that was written is a value to the engine, which so does not wait for its loaders.
   */
  @Override
  protected FieldValueInfo completeValue(
      ExecutionContext operation, ExecutionStrategyParameters parameters) {
    @Nullable Object source = parameters.getSource();
    if (source != null
        && parameters.getExecutionStepInfo().getUnwrappedNonNullType()
            instanceof GraphQLObjectType type) {
      WrittenObject written = ReadPlans.of(operation).read(type, parameters.getField(), source);
      if (written != null) {
        return new FieldValueInfo(CompleteValueType.SCALAR, written);
      }
    }
    return super.completeValue(operation, parameters);
  }
}
