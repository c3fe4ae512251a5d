package org.standoff.graphql.fetch;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.fetch.KeptPlans.Place;
import org.standoff.graphql.limit.Deadline;
import org.standoff.graphql.row.Wanted;

/**
 * The short way from Java objects to an answer. The engine makes an environment, a path and a
 * future for each field; where all that is selected below an object are plain properties, or
 * methods that answer at once, its fields are found once, for a document or, where they depend on
 * variables, for an operation, and then read for every object. Fields, arguments, fetchers and
 * scalars are those of the schema, so the answer is the same. Whatever else happens, be it a null
 * that must not be, the engine completes the object from the beginning.
 */
public final class ReadPlans {
  /**
   * The name of an entry, true, for the context of an operation whose data is read in Java: the
   * engine then makes maps of its objects.
   */
  public static final String AS_MAPS = "asMaps";

  private final Planner planner;
  private final GraphQLContext context;
  private final VariableUse variableUse;
  private final Map<Place, Optional<ReadPlan>> own = new HashMap<>();
  private final Map<Place, Optional<ReadPlan>> kept;
  private boolean failed;

  private ReadPlans(
      GraphQLSchema schema,
      Map<String, FragmentDefinition> fragments,
      CoercedVariables variables,
      GraphQLContext context) {
    this.planner = new Planner(this, schema, fragments, variables);
    this.context = context;
    this.variableUse = new VariableUse(fragments);
    this.kept = KeptPlans.of(context.get(Document.class));
  }

  /** An entry for the context of an operation that the engine is to complete alone. */
  public static Map<Object, Object> none(GraphQLSchema schema) {
    GraphQLContext context = GraphQLContext.newContext().build();
    ReadPlans plans = new ReadPlans(schema, Map.of(), CoercedVariables.emptyVariables(), context);
    plans.failed = true;
    return Map.of(ReadPlans.class, plans);
  }

  /** The plans of the operation that is executed. */
  public static ReadPlans of(ExecutionContext operation) {
    return of(
        operation.getGraphQLSchema(),
        operation.getFragmentsByName(),
        operation.getCoercedVariables(),
        operation.getGraphQLContext());
  }

  /** An operation has one context, and one set of plans in it. */
  private static ReadPlans of(
      GraphQLSchema schema,
      Map<String, FragmentDefinition> fragments,
      CoercedVariables variables,
      GraphQLContext context) {
    return context.computeIfAbsent(
        ReadPlans.class, absent -> new ReadPlans(schema, fragments, variables, context));
  }

  /**
   * What the rows of a connection must have so that a plan can read all that is selected of them.
   *
   * @param connection the connection's field
   * @return null where the engine completes them, or changes the record before it does
   */
  public static @Nullable Wanted rows(DataFetchingEnvironment connection) {
    boolean query =
        connection.getOperationDefinition().getOperation() == OperationDefinition.Operation.QUERY;
    if (!query
        || !(GraphQLTypeUtil.unwrapNonNull(connection.getFieldType())
            instanceof GraphQLObjectType type)) {
      return null;
    }
    ReadPlans plans =
        of(
            connection.getGraphQLSchema(),
            connection.getFragmentsByName(),
            CoercedVariables.of(connection.getVariables()),
            connection.getGraphQlContext());
    ReadPlan plan = plans.plan(type, connection.getMergedField());
    return plan == null ? null : plan.wantedRows();
  }

  /**
   * What an answer holds for an object.
   *
   * @param type the object's type
   * @param field the field whose value it is
   * @return null where the engine has to complete it
   */
  public @Nullable WrittenObject read(GraphQLObjectType type, MergedField field, Object source) {
    ReadPlan plan = context.get(AS_MAPS) == null ? plan(type, field) : null;
    if (plan == null) {
      return null;
    }
    try {
      Deadline.check(context);
      return WrittenObject.of(plan, source);
    } catch (Exception unplanned) { // which the engine meets again, at its place in the answer
      failed = true;
      return null;
    }
  }

  /** The plan for what is selected of a type; null where there is none. */
  @Nullable ReadPlan plan(GraphQLObjectType type, MergedField field) {
    if (failed) {
      return null;
    }
    Place place = new Place(type, field.getFields());
    Optional<ReadPlan> plan = own.get(place);
    if (plan == null) {
      plan = kept.get(place);
    }
    return (plan == null ? newPlan(place, field) : plan).orElse(null);
  }

  /** Which fields are merged may depend on variables too, in more ways than can be kept. */
  private Optional<ReadPlan> newPlan(Place place, MergedField field) {
    boolean same = place.fields().size() == 1 && !variableUse.below(place.fields());
    try {
      Optional<ReadPlan> plan = Optional.ofNullable(planner.plan(place.type(), field));
      (same ? kept : own).put(place, plan);
      return plan;
    } catch (RuntimeException unplanned) { // such as an argument that the engine refuses
      own.put(place, Optional.empty());
      return Optional.empty();
    }
  }
}
