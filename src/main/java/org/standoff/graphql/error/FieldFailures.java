package org.standoff.graphql.error;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.OperationDefinition.Operation;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Makes what a field's fetcher throws the error of that field. */
public final class FieldFailures implements DataFetcherExceptionHandler {

  /**
   * Tells once whether a field of the operation has failed since it was told before.
   *
   * @param context that of the operation
   */
  public static boolean forget(GraphQLContext context) {
    boolean failed = context.getOrDefault(FieldFailures.class, false);
    context.put(FieldFailures.class, false);
    return failed;
  }

  @Override
  public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
      DataFetcherExceptionHandlerParameters parameters) {
    DataFetchingEnvironment field = parameters.getDataFetchingEnvironment();
    field.getGraphQlContext().put(FieldFailures.class, true);
    @Nullable SourceLocation location = parameters.getSourceLocation();
    CodedError failed =
        field.getOperationDefinition().getOperation() == Operation.MUTATION
            ? Failures.ofMutation(parameters.getException())
            : Failures.of(parameters.getException());
    CodedError error =
        failed.at(parameters.getPath().toList(), location == null ? List.of() : List.of(location));
    return CompletableFuture.completedFuture(
        DataFetcherExceptionHandlerResult.newResult().error(error).build());
  }
}
