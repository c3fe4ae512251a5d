package org.standoff.graphql.limit;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.ClosedSchema;
import org.standoff.graphql.error.CodedError;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.observe.Refusals;

/** Holds operations against {@link LimitSettings}, before anything is read for them. */
@Singleton
public class OperationLimits {
  private final GraphQLSchema schema;
  private final LimitSettings settings;
  private final Refusals refusals;

  @Inject
  OperationLimits(GraphQLSchema schema, LimitSettings settings, Refusals refusals) {
    this.schema = schema;
    this.settings = settings;
    this.refusals = refusals;
  }

  /** Weighs an operation of a document with the variables that it is asked with. */
  public Weight weigh(
      Document document, OperationDefinition operation, Map<String, @Nullable Object> variables) {
    return Weigher.weigh(schema, document, operation, variables, settings.fields());
  }

  /** What the answer to an operation shows under {@code extensions}: its cost and the limit. */
  public Map<Object, Object> shown(Weight weight) {
    return Map.of("cost", weight.shown(settings.cost()));
  }

  /** A result as it is told: errors name parts of the schema only where it may be asked for. */
  public ExecutionResult told(ExecutionResult result) {
    return settings.introspection() || result.getErrors().isEmpty()
        ? result
        : result.transform(told -> told.errors(ClosedSchema.told(result.getErrors())));
  }

  /** The limits that an operation exceeds, which are counted; none if it may be executed. */
  public List<GraphQLError> exceeded(Weight weight) {
    List<GraphQLError> errors = new ArrayList<>();
    if (weight.introspective() && !settings.introspection()) {
      refusals.count("introspection");
      errors.add(CodedError.of(ErrorCode.FORBIDDEN, "The schema cannot be asked for here."));
    }
    if (weight.fields() > settings.fields()) { // the other counts are not complete
      refusals.count("fields");
      errors.add(limit("The operation selects more than %,d fields.", settings.fields()));
      return errors;
    }
    add(
        errors,
        "depth",
        "Fields stand %,d deep; the limit is %,d.",
        weight.depth(),
        settings.depth());
    add(
        errors,
        "root-fields",
        "The operation has %,d root fields; the limit is %,d.",
        weight.rootFields(),
        settings.rootFields());
    add(
        errors,
        "aliases",
        "The operation has %,d aliases; the limit is %,d.",
        weight.aliases(),
        settings.aliases());
    add(
        errors,
        "values",
        "Variables hold %,d values; the limit is %,d.",
        weight.values(),
        settings.values());
    add(
        errors,
        "cost",
        "The operation may read %,d objects; the limit is %,d: ask for smaller pages.",
        weight.cost(),
        settings.cost());
    return errors;
  }

  private void add(
      List<GraphQLError> errors, String name, String sentence, long count, long limit) {
    if (count > limit) {
      refusals.count(name);
      errors.add(limit(sentence, count, limit));
    }
  }

  private static CodedError limit(String sentence, Object... numbers) {
    return CodedError.of(ErrorCode.LIMIT, String.format(Locale.ROOT, sentence, numbers));
  }
}
