package org.standoff.graphql.fetch;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
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

  private final ExecutionContext operation;
  private final GraphQLCodeRegistry fetchers;
  private final Map<Place, Optional<ReadPlan>> plans = new HashMap<>();
  private boolean failed;

  private record Place(GraphQLObjectType type, List<Field> fields) {}

  private ReadPlans(ExecutionContext operation) {
    this.operation = operation;
    this.fetchers = operation.getGraphQLSchema().getCodeRegistry();
  }

  /** The plans of an operation. */
  public static ReadPlans of(ExecutionContext operation) {
    return operation
        .getGraphQLContext()
        .computeIfAbsent(ReadPlans.class, ignored -> new ReadPlans(operation));
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
      Deadline.check(operation.getGraphQLContext());
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
            .schema(operation.getGraphQLSchema())
            .objectType(type)
            .fragments(operation.getFragmentsByName())
            .variables(operation.getCoercedVariables().toMap())
            .graphQLContext(operation.getGraphQLContext())
            .build();
    List<Entry> entries = new ArrayList<>();
    for (MergedField selected : FIELDS.collectFields(selection, field).getSubFieldsList()) {
      FieldReader reader = reader(type, selected);
      if (reader == null) {
        return null;
      }
      entries.add(new Entry(selected.getResultKey(), reader));
    }
    return new ReadPlan(entries);
  }

  private @Nullable FieldReader reader(GraphQLObjectType type, MergedField field) {
    if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
      return source -> type.getName();
    }
    GraphQLFieldDefinition definition =
        Objects.requireNonNull(type.getFieldDefinition(field.getName()));
    DataFetcher<?> fetcher = fetchers.getDataFetcher(type, definition);
    FieldReader values = values(fetcher, type, definition, field);
    Completion completion = values == null ? null : completion(definition.getType(), field);
    if (values == null || completion == null) {
      return null;
    }
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
            operation.getCoercedVariables(),
            operation.getGraphQLContext(),
            Locale.ROOT);
    DataFetchingEnvironmentImpl.Builder environment =
        DataFetchingEnvironmentImpl.newDataFetchingEnvironment(operation)
            .fieldDefinition(definition)
            .fieldType(definition.getType())
            .parentType(type)
            .mergedField(field)
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
    }
    return named((GraphQLNamedOutputType) type, field);
  }

  private @Nullable Completion named(GraphQLNamedOutputType type, MergedField field) {
    if (type instanceof GraphQLScalarType scalar) {
      return Completion.scalar(scalar.getCoercing(), operation.getGraphQLContext());
    } else if (type instanceof GraphQLEnumType constant) {
      return Completion.constant(constant, operation.getGraphQLContext());
    }
    return type instanceof GraphQLObjectType object ? plan(object, field) : null;
  }
}
