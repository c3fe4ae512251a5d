package org.standoff.exchange.query;

import graphql.ExecutionResult;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.execution.Documents;
import org.standoff.graphql.execution.OperationExecutor;
import org.standoff.graphql.execution.OperationRequest;
import org.standoff.graphql.execution.PreparedOperation;
import org.standoff.graphql.execution.PreparedOperation.Accepted;
import org.standoff.graphql.execution.PreparedOperation.Refused;
import org.standoff.graphql.fetch.FetchContext;

/**
 * Writes every row of a connection of the query type, read page by page through the engine that
 * answers clients, so that a filter means the same here and there. All pages read the record as it
 * was when the export began, whatever is written meanwhile. It asks as nobody in particular, so who
 * recorded what is not told.
 */
@ApplicationScoped
public class QueryExporter {

  private static final String NEWEST = "select s.at from step s order by s.number desc limit 1";

  private final Documents documents;
  private final OperationExecutor executor;
  private final EntityManager entities;

  QueryExporter(Documents documents, OperationExecutor executor, EntityManager entities) {
    this.documents = documents;
    this.executor = executor;
    this.entities = entities;
  }

  /**
   * Writes the rows that an operation lists.
   *
   * @param request the operation; its page size is kept, what it selects beside nodes is not read
   * @param out where to; stays open
   * @return how many rows were written
   * @throws UnsuitableQuery where the operation does not list one connection
   * @throws FailedQuery where the operation is not valid, or a page of it has an error; what was
   *     written until then stays
   * @throws IOException if the stream cannot be written
   */
  public long export(OperationRequest request, RowFormat format, OutputStream out)
      throws IOException {
    return export(request, format, out, newest());
  }

  /** The same of the record as it was at a moment. */
  long export(OperationRequest request, RowFormat format, OutputStream out, OffsetDateTime knownAt)
      throws IOException {
    PreparedOperation prepared = documents.prepare(request.query(), request.operationName());
    if (prepared instanceof Refused refused) {
      throw new FailedQuery(refused.errors());
    }
    ConnectionQuery query = ConnectionQuery.of((Accepted) prepared, request.variables());
    Map<String, Object> context = Map.of(FetchContext.KNOWN_AT, knownAt);
    RowSink rows = format.sink(query.page().document(), query.row(), out);
    long written = 0;
    String after = query.begin();
    boolean more = true;
    while (more) {
      Map<?, ?> page = page(query, request, after, context);
      for (Object row : list(page, query.nodes())) {
        rows.put((Map<?, ?>) row);
        written++;
      }
      Map<?, ?> info = (Map<?, ?>) Objects.requireNonNull(page.get(ConnectionQuery.PAGE_INFO));
      after = (String) info.get("endCursor");
      more = Boolean.TRUE.equals(info.get("hasNextPage"));
    }
    rows.flush();
    return written;
  }

  private Map<?, ?> page(
      ConnectionQuery query,
      OperationRequest request,
      @Nullable String after,
      Map<String, Object> context) {
    Map<String, @Nullable Object> variables = new HashMap<>(request.variables());
    variables.put(ConnectionQuery.AFTER, after);
    OperationRequest asked =
        new OperationRequest(
            request.query(), request.operationName(), variables, request.extensions());
    ExecutionResult result =
        inContextOfItsOwn(() -> executor.execute(query.page(), asked, context));
    if (!result.getErrors().isEmpty()) {
      throw new FailedQuery(result.getErrors());
    }
    Map<?, ?> data = Objects.requireNonNull(result.<Map<?, ?>>getData());
    return (Map<?, ?>) Objects.requireNonNull(data.get(query.root()));
  }

  private static List<?> list(Map<?, ?> page, String name) {
    return page.get(name) instanceof List<?> list ? list : List.of(); // none where it is skipped
  }

  /** The moment of the newest step: what is known then is settled and never changes. */
  private OffsetDateTime newest() {
    Instant newest =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    entities
                        .unwrap(Session.class)
                        .createNativeQuery(NEWEST, Instant.class)
                        .getSingleResultOrNull());
    return (newest == null ? Instant.EPOCH : newest).atOffset(ZoneOffset.UTC);
  }

  /** An operation remembers in its request's context which moment it reads. */
  private static <T> T inContextOfItsOwn(Supplier<T> work) {
    ManagedContext context = Arc.container().requestContext();
    ContextState outer = context.getStateIfActive();
    context.activate();
    try {
      return work.get();
    } finally {
      context.terminate();
      if (outer != null) {
        context.activate(outer);
      }
    }
  }
}
