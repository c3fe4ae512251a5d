package org.standoff.graphql.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusCompletionStageDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a field whose method returns a stage, such as that of a loader: the engine gets the stage
 * itself and dispatches the loader. Otherwise as {@link OperationFetcher}.
 */
final class FutureFetcher extends QuarkusCompletionStageDataFetcher<Object, Object> {
  private final OperationCall call;

  FutureFetcher(Operation operation, @Nullable Type type) {
    super(operation, type);
    this.call = new OperationCall(operation);
  }

  @Override
  public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
    return FetchContext.isBlocking(environment) ? call.call(environment) : super.get(environment);
  }
}
