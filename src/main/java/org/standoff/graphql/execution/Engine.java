package org.standoff.graphql.execution;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.ExecutionStrategy;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.standoff.graphql.error.EngineErrors;
import org.standoff.graphql.error.FieldFailures;
import org.standoff.graphql.error.VariableErrors;
import org.standoff.graphql.fetch.EventStream;
import org.standoff.graphql.fetch.FetchContext;
import org.standoff.graphql.fetch.ObjectTypes;
import org.standoff.graphql.limit.Deadline;
import org.standoff.graphql.limit.LimitSettings;

/**
 * Executes operations over the schema that SmallRye builds, with graphql-java. SmallRye's own
 * execution service is left aside: it parses each document a second time, hides syntax errors and
 * passes every answer through a tree of JSON values.
 *
 * <p>Root fields run one after the other, in queries too: each may read another moment of the
 * record. An operation runs on the calling thread from beginning to end. Fields may get loaders by
 * {@code environment.getDataLoaderRegistry().computeIfAbsent}; they are dispatched once per level.
 */
@Singleton
public class Engine {
  private final GraphQLSchema schema;
  private final GraphQL graphQL;
  private final BatchLoaders loaders;
  private final LimitSettings limits;

  @Inject
  Engine(GraphQLSchema schema, Schema model, LimitSettings limits) {
    this.limits = limits;
    this.schema = ObjectTypes.resolveByClass(schema, model);
    ExecutionStrategy serial = new AsyncSerialExecutionStrategy(new FieldFailures());
    this.graphQL =
        GraphQL.newGraphQL(this.schema)
            .queryExecutionStrategy(new PlannedStrategy(new FieldFailures()))
            .mutationExecutionStrategy(serial)
            .subscriptionExecutionStrategy(serial) // one event at a time
            .preparsedDocumentProvider(
                (input, parse) -> CompletableFuture.completedFuture(prepared(input)))
            .build();
    this.loaders = new BatchLoaders(model);
  }

  /** When an operation that begins now must have ended. */
  Deadline deadline() {
    return Deadline.in(limits.time());
  }

  /**
   * Executes an operation.
   *
   * @param operation what to execute
   * @param request where its variables come from
   * @param context entries for the context that fetchers see, with a {@link Deadline}
   * @return data, errors or both; every error has a code and a message of ours
   */
  ExecutionResult execute(
      PreparedOperation.Accepted operation, OperationRequest request, Map<?, Object> context) {
    ExecutionInput input =
        ExecutionInput.newExecutionInput()
            .query(request.query())
            .operationName(operation.definition().getName())
            .variables(request.variables())
            .extensions(request.extensions())
            .locale(Locale.ROOT)
            .dataLoaderRegistry(loaders.registry())
            .build();
    input.getGraphQLContext().putAll(context).putAll(FetchContext.entries());
    input.getGraphQLContext().put(Document.class, operation.document());
    try {
      ExecutionResult result = graphQL.execute(input);
      return EventStream.hasBegun(input.getGraphQLContext())
          ? result // which has no value: what counts are the events
          : rewrite(result, operation, request);
    } finally {
      FetchContext.leave();
    }
  }

  private ExecutionResult rewrite(
      ExecutionResult result, PreparedOperation.Accepted operation, OperationRequest request) {
    if (result.getErrors().isEmpty()) {
      return result;
    }
    boolean beforeExecution =
        !result.isDataPresent()
            && result.getErrors().get(0).getErrorType() == ErrorType.ValidationError;
    List<GraphQLError> errors =
        beforeExecution
            ? List.of(
                VariableErrors.of(
                    schema, operation.document(), operation.definition(), request.variables()))
            : result.getErrors().stream().<GraphQLError>map(EngineErrors::rewrite).toList();
    return ExecutionResultImpl.newExecutionResult().from(result).errors(errors).build();
  }

  private static PreparsedDocumentEntry prepared(ExecutionInput input) {
    Document document = input.getGraphQLContext().get(Document.class);
    return new PreparsedDocumentEntry(document);
  }
}
