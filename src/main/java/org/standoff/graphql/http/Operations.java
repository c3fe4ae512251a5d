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
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.ReadGate;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.Failures;
import org.standoff.graphql.error.RecordException;
import org.standoff.graphql.execution.Documents;
import org.standoff.graphql.execution.OperationExecutor;
import org.standoff.graphql.execution.OperationRequest;
import org.standoff.graphql.execution.PersistedDocuments;
import org.standoff.graphql.execution.PreparedOperation;
import org.standoff.graphql.execution.PreparedOperation.Accepted;
import org.standoff.graphql.execution.PreparedOperation.Refused;
import org.standoff.graphql.fetch.EventStream;
import org.standoff.graphql.http.AnswerCache.Kept;
import org.standoff.graphql.limit.OperationLimits;
import org.standoff.graphql.limit.Weight;
import org.standoff.graphql.observe.Observation;
import org.standoff.graphql.observe.Observer;

/** Answers well-formed GraphQL requests on the calling thread, and tells the observer of each. */
@Singleton
class Operations {
  private static final String EVENT = "event";

  private final PersistedDocuments persisted;
  private final Documents documents;
  private final OperationExecutor executor;
  private final OperationLimits limits;
  private final Observer observer;
  private final ReadGate gate;
  private final AnswerKeys keys;
  private final AnswerCache cache;

  /** A request with its document, as far as that is known, and what is to be executed of it. */
  private record Prepared(OperationRequest request, PreparedOperation operation) {
    static Prepared refused(OperationRequest request, RuntimeException why) {
      return new Prepared(request, new Refused(List.of(Failures.of(why))));
    }
  }

  @Inject
  Operations(
      PersistedDocuments persisted,
      Documents documents,
      OperationExecutor executor,
      OperationLimits limits,
      Observer observer,
      ReadGate gate,
      AnswerKeys keys,
      AnswerCache cache) {
    this.persisted = persisted;
    this.documents = documents;
    this.executor = executor;
    this.limits = limits;
    this.observer = observer;
    this.gate = gate;
    this.keys = keys;
    this.cache = cache;
  }

  /**
   * Answers a request that came over HTTP: from memory, or by executing it.
   *
   * @param sent the request
   * @param asked how its answer is asked for
   * @param context entries for the context that fetchers see
   * @return the answer
   * @throws RequestProblem if an operation of this kind cannot be asked for in this way
   */
  Answer answer(OperationRequest sent, Asked asked, Map<String, Object> context) {
    long begin = System.nanoTime();
    Prepared prepared = prepare(sent);
    if (prepared.operation() instanceof Accepted operation) {
      Operation kind = operation.definition().getOperation();
      check(kind, asked.safe());
      if (kind == Operation.QUERY) {
        String key = keys.of(prepared.request(), asked);
        Kept kept = cache.find(key, asked, () -> Outcome.unexecuted(operation, prepared.request()));
        if (kept != null) {
          observer.tell(kept.operation().lasting(begin));
          return kept.answer();
        }
        return executed(prepared, key, asked, context, begin);
      }
    }
    return executed(prepared, null, asked, context, begin);
  }

  /** Executes a request; keeps what comes of it under a key, where it has one. */
  private Answer executed(
      Prepared prepared,
      @Nullable String key,
      Asked asked,
      Map<String, Object> context,
      long begin) {
    Outcome outcome = outcome(prepared, context);
    Written written = Written.of(outcome.result());
    Observation observation = outcome.observed(prepared.request(), written, begin);
    observer.tell(observation);
    Answer answer = Answer.of(written, asked);
    return key != null && outcome.result().getErrors().isEmpty()
        ? cache.keep(key, answer, observation)
        : answer;
  }

  /**
   * Begins an operation that came over a socket: executes a query or a mutation, opens the stream
   * of a subscription.
   *
   * @param sent the request
   * @param context entries for the context that fetchers see
   */
  Begun begin(OperationRequest sent, Map<String, Object> context) {
    long begin = System.nanoTime();
    EventStream stream = EventStream.begin();
    Prepared prepared = prepare(sent);
    OperationRequest request = prepared.request();
    Outcome outcome = outcome(prepared, with(context, stream));
    Multi<?> events = stream.events();
    if (events == null) {
      return new Begun.Answered(written(request, outcome.unbegun(), begin));
    }
    written(request, outcome.begun(), begin);
    return new Begun.Streaming(request, (Accepted) prepared.operation(), events);
  }

  /** Answers one event of a subscription. */
  Written event(Begun.Streaming stream, Object event, Map<String, Object> context) {
    long begin = System.nanoTime();
    Accepted operation = stream.operation();
    ExecutionResult result =
        executor.execute(operation, stream.request(), with(context, EventStream.of(event)));
    String name = operation.definition().getName();
    return written(stream.request(), new Outcome(name, EVENT, limits.told(result), 0), begin);
  }

  /** Who may not read does not learn either what fits the schema, or which documents are known. */
  private Prepared prepare(OperationRequest sent) {
    if (!gate.isOpen()) {
      return Prepared.refused(sent, new UnauthorizedException());
    }
    try {
      OperationRequest request = persisted.find(sent);
      PreparedOperation operation = documents.prepare(request.query(), request.operationName());
      if (operation instanceof Accepted) {
        persisted.remember(request);
      }
      return new Prepared(request, operation);
    } catch (RecordException unknown) {
      return Prepared.refused(sent, unknown);
    }
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

  private Outcome outcome(Prepared prepared, Map<?, Object> context) {
    if (!(prepared.operation() instanceof Accepted operation)) {
      ExecutionResult refused = Outcome.failed(((Refused) prepared.operation()).errors());
      return new Outcome(null, Observation.NONE, limits.told(refused), 0);
    }
    OperationRequest request = prepared.request();
    Weight weight = limits.weigh(operation.document(), operation.definition(), request.variables());
    List<GraphQLError> exceeded = limits.exceeded(weight);
    ExecutionResult result =
        exceeded.isEmpty()
            ? executor.execute(operation, request, context)
            : Outcome.failed(exceeded);
    Operation kind = operation.definition().getOperation();
    if (kind == Operation.MUTATION) {
      cache.recordChanged();
    }
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
