package org.standoff.exchange.query;

import graphql.ExecutionResult;
import graphql.schema.GraphQLSchema;
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
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.standoff.graphql.execution.Documents;
import org.standoff.graphql.execution.OperationExecutor;
import org.standoff.graphql.execution.OperationRequest;
import org.standoff.graphql.execution.PreparedOperation;
import org.standoff.graphql.execution.PreparedOperation.Accepted;
import org.standoff.graphql.execution.PreparedOperation.Refused;
import org.standoff.graphql.fetch.FetchContext;
import org.standoff.graphql.fetch.ReadPlans;

/**
 * Writes every row of a connection of the query type, read page by page through the engine that
 * answers clients, so that a filter means the same here and there. All pages read the record as it
 * was when the export began, whatever is written meanwhile. It asks as nobody in particular, so who
 * recorded what is not told.
 */
@ApplicationScoped
public class QueryExporter {

  private static final String NEWEST = "select s.at from step s order by s.number desc limit 1";

  private final GraphQLSchema schema;
  private final Documents documents;
  private final OperationExecutor executor;
  private final EntityManager entities;

  QueryExporter(
      GraphQLSchema schema,
      Documents documents,
      OperationExecutor executor,
      EntityManager entities) {
    this.schema = schema;
    this.documents = documents;
    this.executor = executor;
    this.entities = entities;
  }

  /**
   * Writes the rows that an operation lists.
   *
   * @param request the operation; what it selects beside nodes is not read. Pages are of the size
   *     that it names, and of the largest where it names none, or smaller if that would exceed a
   *     limit
   * @param out where to; stays open
   * @return how many rows were written, and which of their lists are not whole
   * @throws UnsuitableQuery where the operation does not list one connection
   * @throws FailedQuery where the operation is not valid, or a page of it has an error; what was
   *     written until then stays
   * @throws IOException if the stream cannot be written
   */
  public Exported export(OperationRequest request, RowFormat format, OutputStream out)
      throws IOException {
    return export(request, format, out, newest());
  }

  /** The same of the record as it was at a moment. */
  Exported export(
      OperationRequest request, RowFormat format, OutputStream out, OffsetDateTime knownAt)
      throws IOException {
    PreparedOperation prepared = documents.prepare(request.query(), request.operationName());
    if (prepared instanceof Refused refused) {
      throw new FailedQuery(refused.errors());
    }
    Accepted accepted = (Accepted) prepared;
    ConnectionQuery plain = ConnectionQuery.of(accepted, request.variables());
    ConnectionQuery query =
        ConnectionQuery.of(NestedConnections.asked(accepted, schema), request.variables());
    QueryPages pages =
        new QueryPages(query, request, asked -> execute(query.page(), asked, knownAt));
    RowSink rows = format.sink(accepted.document(), plain.row(), out);
    CutLists cut = new CutLists();
    long written = 0;
    while (pages.hasNext()) {
      for (Object row : pages.next()) {
        rows.put(cut.row((Map<?, ?>) row));
        written++;
      }
    }
    rows.flush();
    return new Exported(written, cut.rows());
  }

  private ExecutionResult execute(Accepted page, OperationRequest asked, OffsetDateTime knownAt) {
    return inContextOfItsOwn(
        () ->
            executor.execute(
                page, asked, Map.of(FetchContext.KNOWN_AT, knownAt, ReadPlans.AS_MAPS, true)));
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
