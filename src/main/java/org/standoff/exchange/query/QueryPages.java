package org.standoff.exchange.query;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.execution.OperationRequest;

/** The pages of a connection, one after the other. */
final class QueryPages {
  private final ConnectionQuery query;
  private final OperationRequest request;
  private final Function<OperationRequest, ExecutionResult> engine;
  private @Nullable String after;
  private Object size;
  private boolean more = true;

  /**
   * Begins where the query begins.
   *
   * @param engine executes {@link ConnectionQuery#page}
   */
  QueryPages(
      ConnectionQuery query,
      OperationRequest request,
      Function<OperationRequest, ExecutionResult> engine) {
    this.query = query;
    this.request = request;
    this.engine = engine;
    this.after = query.begin();
    Object named = query.size();
    this.size =
        named == null
            ? PageRequest.MAXIMUM
            : named instanceof BigInteger number && number.bitLength() < Integer.SIZE
                ? number.intValue()
                : named;
  }

  /** Whether there is another page; there is a first one. */
  boolean hasNext() {
    return more;
  }

  /**
   * The rows of the next page; none where the query skips them.
   *
   * @throws UnsuitableQuery where the query skips the connection
   * @throws FailedQuery where the page has an error
   */
  List<?> next() {
    Map<String, ?> data = data();
    if (!(data.get(query.root()) instanceof Map<?, ?> page)) {
      throw new UnsuitableQuery("the query leaves out the connection that it is to list");
    }
    more = false;
    if (page.get(ConnectionQuery.PAGE_INFO) instanceof Map<?, ?> info) {
      after = (String) info.get("endCursor");
      more = Boolean.TRUE.equals(info.get("hasNextPage"));
    }
    return page.get(query.nodes()) instanceof List<?> rows ? rows : List.of();
  }

  /** Smaller pages read less at once, and all of them together the same. */
  private Map<String, ?> data() {
    while (true) {
      ExecutionResult result = engine.apply(asked());
      Map<String, ?> data = result.getData();
      if (result.getErrors().isEmpty() && data != null) {
        return data;
      }
      if (!isBeyondLimit(result.getErrors()) || !(size instanceof Integer tried) || tried <= 1) {
        throw new FailedQuery(result.getErrors());
      }
      size = tried / 2;
    }
  }

  private OperationRequest asked() {
    Map<String, @Nullable Object> variables = new HashMap<>(request.variables());
    variables.put(ConnectionQuery.AFTER, after);
    variables.put(ConnectionQuery.FIRST, size);
    return new OperationRequest(
        request.query(), request.operationName(), variables, request.extensions());
  }

  private static boolean isBeyondLimit(List<GraphQLError> errors) {
    return errors.stream()
        .map(GraphQLError::getExtensions)
        .anyMatch(
            extensions ->
                extensions != null && ErrorCode.LIMIT.name().equals(extensions.get("code")));
  }
}
