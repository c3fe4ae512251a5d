package org.standoff.graphql.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.schema.model.Operation;
import jakarta.json.JsonValue;
import java.util.Map;
import org.standoff.graphql.limit.Deadline;

/**
 * What SmallRye's fetchers and injected {@code Context} find while an operation of ours is
 * executed. SmallRye itself copies its context for every call and lists all selected fields below
 * it as JSON, twice; here a context holds the call only, and its selection is read from the
 * environment.
 */
public final class FetchContext {
  /**
   * The name of the entry, an {@code OffsetDateTime}, that tells the moment which root fields read
   * that name none; absent: now.
   */
  public static final String KNOWN_AT = "knownAt";

  private static final String BLOCKING = "runBlocking";

  private FetchContext() {}

  /**
   * Entries that the context of an operation must have.
   *
   * @return by name: that everything runs on the calling thread, and SmallRye's own context
   */
  public static Map<String, Object> entries() {
    return Map.of(BLOCKING, true, SmallRyeContextManager.CONTEXT, empty());
  }

  /** Ends the operation on this thread. */
  public static void leave() {
    SmallRyeContextManager.clearCurrentSmallRyeContext();
    FailedRead.forget();
  }

  /** Whether the operation runs on the calling thread, as those over HTTP do. */
  static boolean isBlocking(DataFetchingEnvironment environment) {
    return Boolean.TRUE.equals(environment.getGraphQlContext().get(BLOCKING));
  }

  /** Begins the call of one method. */
  static void enter(DataFetchingEnvironment environment, Operation operation) {
    Deadline.check(environment.getGraphQlContext());
    SmallRyeContext context = empty();
    context.setDataFetchingEnvironment(environment);
    context.setField(operation);
    context.setFieldName(environment.getField().getName());
    context.setArguments(environment.getArguments());
    context.setSource(environment.getSource());
    SmallRyeContextManager.restore(context);
  }

  private static SmallRyeContext empty() {
    SmallRyeContext context = new SmallRyeContext(FetchContext.class.getName());
    context.setRequest(JsonValue.EMPTY_JSON_OBJECT);
    return context;
  }
}
