package org.standoff.graphql.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusDefaultDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fetches the root field of a subscription, as {@link EventStream} says. */
final class StreamFetcher extends QuarkusDefaultDataFetcher<Object, Object> {
  private final OperationCall call;

  StreamFetcher(Operation operation, @Nullable Type type) {
    super(operation, type);
    this.call = new OperationCall(operation);
  }

  @Override
  public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
    EventStream stream = EventStream.in(environment.getGraphQlContext());
    Object event = stream.event();
    if (event != null) {
      RootField.enter(environment);
      return event;
    }
    stream.begin(Objects.requireNonNull(call.call(environment)));
    return null;
  }
}
