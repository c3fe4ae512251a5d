package org.standoff.graphql.fetch;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.fetch.ReadPlan.Entry;
import org.standoff.graphql.fetch.ReadPlan.FieldReader;
import org.standoff.graphql.limit.Deadline;
import org.standoff.graphql.row.Wanted;

/**
 * The short way from Java objects to an answer, for one operation. The engine makes an environment,
 * a path and a future for each field; where all that is selected below an object are plain
 * properties, or methods that answer at once, its fields are found once and then read for every
 * object. Fields, arguments, fetchers and scalars are those of the schema, so the answer is the
 * same. Whatever else happens, be it a null that must not be, the engine completes the object from
 * the beginning.
 */
public final class ReadPlans {
  private static final FieldCollector FIELDS = new FieldCollector();
  private static final String NODES = "nodes";
  private static final String EDGES = "edges";
  private static final String NODE = "node";

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments;
  private final CoercedVariables variables;
  private final GraphQLContext context;
  private final GraphQLCodeRegistry fetchers;
  private final Map<Place, Optional<ReadPlan>> plans = new HashMap<>();
  private boolean failed;

  private record Place(GraphQLObjectType type, List<Field> fields) {}

  private ReadPlans(
      GraphQLSchema schema,
      Map<String, FragmentDefinition> fragments,
      CoercedVariables variables,
      GraphQLContext context) {
    this.schema = schema;
    this.fragments = fragments;
    this.variables = variables;
    this.context = context;
    this.fetchers = schema.getCodeRegistry();
  }

  /** The plans of the operation that is executed. */
  public static ReadPlans of(ExecutionContext operation) {
    return operation
        .getGraphQLContext()
        .computeIfAbsent(
            ReadPlans.class,
            ignored ->
                new ReadPlans(
                    operation.getGraphQLSchema(),
                    operation.getFragmentsByName(),
                    operation.getCoercedVariables(),
                    operation.getGraphQLContext()));
  }

  /** The plans of the operation that a field is fetched for. */
  private static ReadPlans of(DataFetchingEnvironment field) {
    return field
        .getGraphQlContext()
        .computeIfAbsent(
            ReadPlans.class,
            ignored ->
                new ReadPlans(
                    field.getGraphQLSchema(),
                    field.getFragmentsByName(),
                    CoercedVariables.of(field.getVariables()),
                    field.getGraphQlContext()));
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
    ReadPlan plan = of(connection).plan(type, connection.getMergedField());
    Wanted wanted = plan == null ? null : plan.wanted();
    return wanted == null ? null : wanted.below(NODES).and(wanted.below(EDGES).below(NODE));
  }

  /**
   * What an answer holds for an object.
   *
   * @param type the object's type
   * @param field the field whose value it is
   * @return null where the engine has to complete it
   */
  public @Nullable Object read(GraphQLObjectType type, MergedField field, Object source) {
    if (failed) {
      return null;
    }
    ReadPlan plan = plan(type, field);
    if (plan == null) {
      return null;
    }
    try {
      Deadline.check(context);
      return plan.of(source);
    } catch (Exception unplanned) { // which the engine meets again, at its place in the answer
      failed = true;
      return null;
    }
  }

  private @Nullable ReadPlan plan(GraphQLObjectType type, MergedField field) {
    Place place = new Place(type, field.getFields());
    Optional<ReadPlan> plan = plans.get(place);
    if (plan == null) {
      plan = Optional.ofNullable(newPlan(type, field));
      plans.put(place, plan);
    }
    return plan.orElse(null);
  }

  private @Nullable ReadPlan newPlan(GraphQLObjectType type, MergedField field) {
    FieldCollectorParameters selection =
        FieldCollectorParameters.newParameters()
            .schema(schema)
            .objectType(type)
            .fragments(fragments)
            .variables(variables.toMap())
            .graphQLContext(context)
            .build();
    List<Entry> entries = new ArrayList<>();
    for (MergedField selected : FIELDS.collectFields(selection, field).getSubFieldsList()) {
      Entry entry = entry(type, selected);
      if (entry == null) {
        return null;
      }
      entries.add(entry);
    }
    return new ReadPlan(entries);
  }

  private @Nullable Entry entry(GraphQLObjectType type, MergedField field) {
    String name = field.getResultKey();
    if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
      return new Entry(name, source -> type.getName(), List.of(), null);
    }
    GraphQLFieldDefinition definition =
        Objects.requireNonNull(type.getFieldDefinition(field.getName()));
    DataFetcher<?> fetcher = fetchers.getDataFetcher(type, definition);
    FieldReader values = values(fetcher, type, definition, field);
    Completion completion = values == null ? null : completion(definition.getType(), field);
    if (values == null || completion == null) {
      return null;
    }
    ReadPlan below =
        GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLObjectType object
            ? plan(object, field)
            : null;
    return new Entry(name, reader(fetcher, values, completion), reads(fetcher), below);
  }

  private static FieldReader reader(
      DataFetcher<?> fetcher, FieldReader values, Completion completion) {
    return source -> {
      Object value;
      try {
        value = values.read(source);
      } catch (Exception failure) { // the fetcher may throw anything
        FailedRead.remember(fetcher, source, failure);
        throw failure;
      }
      return completion.ofNullable(value);
    };
  }

  private static @Nullable List<String> reads(DataFetcher<?> fetcher) {
    return fetcher instanceof PropertyFetcher property
        ? List.of(property.property())
        : ((OperationFetcher) fetcher).reads();
  }

  private @Nullable FieldReader values(
      DataFetcher<?> fetcher,
      GraphQLObjectType type,
      GraphQLFieldDefinition definition,
      MergedField field) {
    if (fetcher instanceof PropertyFetcher property) {
      return property::read;
    }
    if (!(fetcher instanceof OperationFetcher method) || !method.isPlain()) {
      return null;
    }
    Map<String, Object> arguments =
        ValuesResolver.getArgumentValues(
            fetchers,
            definition.getArguments(),
            field.getArguments(),
            variables,
            context,
            Locale.ROOT);
    DataFetchingEnvironmentImpl.Builder environment =
        DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
            .graphQLSchema(schema)
            .graphQLContext(context)
            .fieldDefinition(definition)
            .fieldType(definition.getType())
            .parentType(type)
            .mergedField(field)
            .locale(Locale.ROOT)
            .arguments(arguments);
    return source -> method.get(environment.source(source).build());
  }

  /** Null for values whose type is told by each, and for objects without a plan. */
  private @Nullable Completion completion(GraphQLType type, MergedField field) {
    if (type instanceof GraphQLNonNull required) {
      Completion completion = completion(required.getWrappedType(), field);
      return completion == null ? null : Completion.required(completion);
    } else if (type instanceof GraphQLList list) {
      Completion element = completion(list.getWrappedType(), field);
      return element == null ? null : Completion.list(element);
    } else if (type instanceof GraphQLScalarType scalar) {
      return Completion.scalar(scalar.getCoercing(), context);
    } else if (type instanceof GraphQLEnumType constant) {
      return Completion.constant(constant, context);
    }
    return type instanceof GraphQLObjectType object ? plan(object, field) : null;
  }
}
