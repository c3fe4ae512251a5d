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
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.ClosedSchema;
import org.standoff.graphql.error.CodedError;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.observe.Refusals;

/** Holds operations against {@link LimitSettings}, before anything is read for them. */
@Singleton
public class OperationLimits {
  private static final List<Counted> COUNTED =
      List.of(
          new Counted(
              "depth",
              "Fields stand %,d deep; the limit is %,d.",
              Weight::depth,
              LimitSettings::depth),
          new Counted(
              "root-fields",
              "The operation has %,d root fields; the limit is %,d.",
              Weight::rootFields,
              LimitSettings::rootFields),
          new Counted(
              "aliases",
              "The operation has %,d aliases; the limit is %,d.",
              Weight::aliases,
              LimitSettings::aliases),
          new Counted(
              "values",
              "Variables hold %,d values; the limit is %,d.",
              Weight::values,
              LimitSettings::values),
          new Counted(
              "cost",
              "The operation may read %,d objects; the limit is %,d: ask for smaller pages.",
              Weight::cost,
              LimitSettings::cost));

  private final GraphQLSchema schema;
  private final LimitSettings settings;
  private final Refusals refusals;

  /**
   * A count of which there is a most.
   *
   * @param limit the name of its limit
   * @param sentence what is said of a count and its limit where it is exceeded
   */
  private record Counted(
      String limit,
      String sentence,
      ToLongFunction<Weight> count,
      ToLongFunction<LimitSettings> most) {}

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
    COUNTED.forEach(counted -> hold(weight, counted, errors));
    return errors;
  }

  private void hold(Weight weight, Counted counted, List<GraphQLError> errors) {
    long count = counted.count().applyAsLong(weight);
    long most = counted.most().applyAsLong(settings);
    if (count > most) {
      refusals.count(counted.limit());
      errors.add(limit(counted.sentence(), count, most));
    }
  }

  private static CodedError limit(String sentence, Object... numbers) {
    return CodedError.of(ErrorCode.LIMIT, String.format(Locale.ROOT, sentence, numbers));
  }
}
