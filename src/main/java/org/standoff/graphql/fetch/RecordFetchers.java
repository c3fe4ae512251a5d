package org.standoff.graphql.fetch;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;
import org.jspecify.annotations.Nullable;

/**
 * Gives SmallRye our fetchers in place of its own and Quarkus's, as a service of the class path.
 * SmallRye loads its fetcher services before it reads its scalars to build the schema, so this is
 * also where ours take their places.
 */
public final class RecordFetchers implements DataFetcherService {
  private static final int BEFORE_QUARKUS = 0;

  /** Called by SmallRye, when the schema is about to be built. */
  public RecordFetchers() {
    StrictScalars.register();
    ImageBuild.warmParser();
  }

  @Override
  public Integer getPriority() {
    return BEFORE_QUARKUS;
  }

  @Override
  public PlugableBatchableDataFetcher<Object, Object> getDefaultDataFetcher(
      Operation operation, @Nullable Type type) {
    return new OperationFetcher(operation, type);
  }

  @Override
  public PlugableBatchableDataFetcher<Object, Object> getCompletionStageDataFetcher(
      Operation operation, @Nullable Type type) {
    return new FutureFetcher(operation, type);
  }

  @Override
  public PlugableBatchableDataFetcher<Object, Object> getMultiDataFetcher(
      Operation operation, @Nullable Type type) {
    return new StreamFetcher(operation, type);
  }

  @Override
  public @Nullable PlugableDataFetcher<Object> getFieldDataFetcher(
      Field field, @Nullable Type type, Reference owner) {
    return PlainValues.is(field) ? new PropertyFetcher(field, owner) : null;
  }
}
