package org.standoff.graphql.http;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.language.OperationDefinition.Operation;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
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

/** Answers well-formed GraphQL requests. */
@Singleton
class Operations {
  private final Documents documents;
  private final OperationExecutor executor;
  private final OperationLimits limits;
  private final ReadGate gate;

  @Inject
  Operations(
      Documents documents, OperationExecutor executor, OperationLimits limits, ReadGate gate) {
    this.gate = gate;
    this.documents = documents;
    this.executor = executor;
    this.limits = limits;
  }

  /**
   * Executes a request on the calling thread.
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
    PreparedOperation prepared = prepare(request);
    if (prepared instanceof Refused refused) {
      return Answer.of(refused.errors(), type);
    }
    Accepted operation = (Accepted) prepared;
    Operation kind = operation.definition().getOperation();
    if (safe && kind != Operation.QUERY) {
      throw new RequestProblem(405, ErrorCode.BAD_REQUEST, "By GET only queries are executed.");
    }
    if (kind == Operation.SUBSCRIPTION) {
      throw RequestProblem.badRequest("Subscriptions cannot be asked for by POST.");
    }
    return Answer.of(execute(operation, request, context), type);
  }

  /** Who may not read does not learn either what fits the schema. */
  private PreparedOperation prepare(OperationRequest request) {
    return gate.isOpen()
        ? documents.prepare(request.query(), request.operationName())
        : new Refused(List.of(Failures.of(new UnauthorizedException())));
  }

  /**
   * Begins an operation that came over a socket, on the calling thread: executes a query or a
   * mutation, opens the stream of a subscription.
   *
   * @param request the request
   * @param context entries for the context that fetchers see
   */
  Begun begin(OperationRequest request, Map<String, Object> context) {
    PreparedOperation prepared = prepare(request);
    if (prepared instanceof Refused refused) {
      return new Begun.Answered(errors(refused.errors()));
    }
    Accepted operation = (Accepted) prepared;
    if (operation.definition().getOperation() != Operation.SUBSCRIPTION) {
      return new Begun.Answered(execute(operation, request, context));
    }
    EventStream stream = EventStream.begin();
    ExecutionResult result = execute(operation, request, with(context, stream));
    Multi<?> events = stream.events();
    return events == null
        ? new Begun.Answered(errors(result.getErrors()))
        : new Begun.Streaming(operation, events);
  }

  /** Answers one event of a subscription, on the calling thread. */
  ExecutionResult event(
      Accepted operation, OperationRequest request, Object event, Map<String, Object> context) {
    return executor.execute(operation, request, with(context, EventStream.of(event)));
  }

  private static Map<Object, Object> with(Map<String, Object> context, EventStream stream) {
    Map<Object, Object> entries = new HashMap<>(context);
    entries.putAll(stream.entry());
    return entries;
  }

  private static ExecutionResult errors(List<GraphQLError> errors) {
    return ExecutionResultImpl.newExecutionResult().errors(errors).build();
  }

  private ExecutionResult execute(
      Accepted operation, OperationRequest request, Map<?, Object> context) {
    Weight weight = limits.weigh(operation.document(), operation.definition(), request.variables());
    List<GraphQLError> exceeded = limits.exceeded(weight);
    ExecutionResult result =
        exceeded.isEmpty() ? executor.execute(operation, request, context) : errors(exceeded);
    return result.transform(shown -> shown.extensions(limits.shown(weight)));
  }
}
