package org.standoff.graphql.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.OperationDefinition.Operation;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.standoff.graphql.ReadGate;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.Failures;
import org.standoff.graphql.execution.Documents;
import org.standoff.graphql.execution.OperationExecutor;
import org.standoff.graphql.execution.OperationRequest;
import org.standoff.graphql.execution.PreparedOperation;
import org.standoff.graphql.execution.PreparedOperation.Accepted;
import org.standoff.graphql.execution.PreparedOperation.Refused;
import org.standoff.graphql.fetch.EventStream;
import org.standoff.graphql.limit.OperationLimits;
import org.standoff.graphql.limit.Weight;
import org.standoff.graphql.observe.Observation;
import org.standoff.graphql.observe.Observer;

/** Answers well-formed GraphQL requests on the calling thread, and tells the observer of each. */
@Singleton
class Operations {
  private static final String EVENT = "event";

  private final Documents documents;
  private final OperationExecutor executor;
  private final OperationLimits limits;
  private final Observer observer;
  private final ReadGate gate;

  @Inject
  Operations(
      Documents documents,
      OperationExecutor executor,
      OperationLimits limits,
      Observer observer,
      ReadGate gate) {
    this.documents = documents;
    this.executor = executor;
    this.limits = limits;
    this.observer = observer;
    this.gate = gate;
  }

  /**
   * Executes a request that came over HTTP.
   *
   * @param request the request
   * @param safe whether it came by GET, which may only read
   * @param type the media type of the answer
   * @param context entries for the context that fetchers see
   * @return the answer
   * @throws RequestProblem if an operation of this kind cannot be asked for in this way
   */
  Answer answer(
      OperationRequest request, boolean safe, MediaType type, Map<String, Object> context) {
    long begin = System.nanoTime();
    PreparedOperation prepared = prepare(request);
    if (prepared instanceof Accepted operation) {
      check(operation.definition().getOperation(), safe);
    }
    return Answer.of(written(request, outcome(prepared, request, context), begin), type);
  }

  /**
   * Begins an operation that came over a socket: executes a query or a mutation, opens the stream
   * of a subscription.
   *
   * @param request the request
   * @param context entries for the context that fetchers see
   */
  Begun begin(OperationRequest request, Map<String, Object> context) {
    long begin = System.nanoTime();
    EventStream stream = EventStream.begin();
    PreparedOperation prepared = prepare(request);
    Outcome outcome = outcome(prepared, request, with(context, stream));
    Multi<?> events = stream.events();
    if (events == null) {
      return new Begun.Answered(written(request, outcome.unbegun(), begin));
    }
    written(request, outcome.begun(), begin);
    return new Begun.Streaming((Accepted) prepared, events);
  }

  /** Answers one event of a subscription. */
  Written event(
      Accepted operation, OperationRequest request, Object event, Map<String, Object> context) {
    long begin = System.nanoTime();
    ExecutionResult result =
        executor.execute(operation, request, with(context, EventStream.of(event)));
    String name = operation.definition().getName();
    return written(request, new Outcome(name, EVENT, limits.told(result), 0), begin);
  }

  /** Who may not read does not learn either what fits the schema. */
  private PreparedOperation prepare(OperationRequest request) {
    return gate.isOpen()
        ? documents.prepare(request.query(), request.operationName())
        : new Refused(List.of(Failures.of(new UnauthorizedException())));
  }

  private static void check(Operation kind, boolean safe) {
    if (safe && kind != Operation.QUERY) {
      throw new RequestProblem(405, ErrorCode.BAD_REQUEST, "By GET only queries are executed.");
    }
    if (kind == Operation.SUBSCRIPTION) {
      throw RequestProblem.badRequest("Subscriptions cannot be asked for by POST.");
    }
  }

  private static Map<Object, Object> with(Map<String, Object> context, EventStream stream) {
    Map<Object, Object> entries = new HashMap<>(context);
    entries.putAll(stream.entry());
    return entries;
  }

  private Outcome outcome(
      PreparedOperation prepared, OperationRequest request, Map<?, Object> context) {
    if (!(prepared instanceof Accepted operation)) {
      ExecutionResult refused = Outcome.failed(((Refused) prepared).errors());
      return new Outcome(null, Observation.NONE, limits.told(refused), 0);
    }
    Weight weight = limits.weigh(operation.document(), operation.definition(), request.variables());
    List<GraphQLError> exceeded = limits.exceeded(weight);
    ExecutionResult result =
        exceeded.isEmpty()
            ? executor.execute(operation, request, context)
            : Outcome.failed(exceeded);
    Operation kind = operation.definition().getOperation();
    return new Outcome(
        operation.definition().getName(),
        kind.name().toLowerCase(Locale.ROOT),
        limits.told(result).transform(shown -> shown.extensions(limits.shown(weight))),
        weight.cost());
  }

  private Written written(OperationRequest request, Outcome outcome, long begin) {
    Written written = Written.of(outcome.result());
    observer.tell(outcome.observed(request, written, begin));
    return written;
  }
}
