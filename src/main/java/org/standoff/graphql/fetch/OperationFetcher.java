package org.standoff.graphql.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusDefaultDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.fetch.ReadPlan.FieldReader;

/**
 * Fetches a field by calling its method at once, when the operation runs on a thread that may
 * block. Quarkus's fetcher would end the request context after each call; it still serves
 * operations that arrive by other ways than our HTTP route.
 */
public final class OperationFetcher extends QuarkusDefaultDataFetcher<Object, Object> {
  private final OperationCall call;

  /**
   * A fetcher for one method.
   *
   * @param operation SmallRye's model of the method
   * @param type its model of the returned type; null when that is none of the schema's
   */
  public OperationFetcher(Operation operation, @Nullable Type type) {
    super(operation, type);
    this.call = new OperationCall(operation);
  }

  @Override
  public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
    if (!FetchContext.isBlocking(environment)) {
      return super.get(environment);
    }
    FailedRead.repeat(this, environment.getSource(), environment.getField());
    return call.call(environment);
  }

  /** Whether what the method returns is the value of the field. */
  boolean isPlain() {
    return call.isPlain();
  }

  /**
   * How a plain field is read of each object of one selection.
   *
   * @param selection an environment of the field without an object
   */
  FieldReader forEach(DataFetchingEnvironment selection) {
    return call.forEach(selection);
  }

  /** What {@link Reads} says of the method; null where it says nothing. */
  @Nullable List<String> reads() {
    return call.reads();
  }

  @Override
  public CompletionStage<List<Object>> invokeBatch(
      DataFetchingEnvironment environment, Object[] arguments) {
    if (!FetchContext.isBlocking(environment)) {
      return super.invokeBatch(environment, arguments);
    }
    try {
      List<?> values = operationInvoker.invoke(arguments);
      return CompletableFuture.completedFuture(new ArrayList<Object>(values));
    } catch (Exception failure) { // the method may throw anything; all of it belongs to its fields
      return CompletableFuture.failedFuture(failure);
    }
  }
}
