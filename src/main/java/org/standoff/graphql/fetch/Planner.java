package org.standoff.graphql.fetch;

import graphql.execution.CoercedVariables;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.language.FragmentDefinition;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.fetch.ReadPlan.Entry;
import org.standoff.graphql.fetch.ReadPlan.FieldReader;
import org.standoff.graphql.fetch.ReadPlan.FieldWriter;

/**
 * Finds the plan for a selection, with the same fields, arguments and fetchers as the engine. A
 * plan knows nothing of the operation for which it is made, apart from variables.
 */
final class Planner {
  private final ReadPlans plans;
  private final GraphQLSchema schema;
  private final SubFields subFields;
  private final CoercedVariables variables;
  private final GraphQLCodeRegistry fetchers;

  Planner(
      ReadPlans plans,
      GraphQLSchema schema,
      Map<String, FragmentDefinition> fragments,
      CoercedVariables variables) {
    this.plans = plans;
    this.schema = schema;
    this.subFields = new SubFields(schema, fragments, variables.toMap(), Completion.CONTEXT);
    this.variables = variables;
    this.fetchers = schema.getCodeRegistry();
  }

  /** The plan for what is selected of a type; null where something needs the engine. */
  @Nullable ReadPlan plan(GraphQLObjectType type, MergedField field) {
    List<Entry> entries = new ArrayList<>();
    for (MergedField selected : subFields.of(type, field)) {
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
      return new Entry(name, (source, answer) -> answer.text(type.getName()), List.of(), null);
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
            ? plans.plan(object, field)
            : null;
    return new Entry(name, writer(fetcher, field, values, completion), reads(fetcher), below);
  }

  private static FieldWriter writer(
      DataFetcher<?> fetcher, MergedField field, FieldReader values, Completion completion) {
    return (source, answer) -> {
      Object value;
      try {
        value = values.read(source);
      } catch (Exception failure) { // the fetcher may throw anything
        FailedRead.remember(fetcher, source, field.getSingleField(), failure);
        throw failure;
      }
      completion.writeNullable(value, answer);
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
    return method.forEach(environment(type, definition, field));
  }

  private DataFetchingEnvironment environment(
      GraphQLObjectType type, GraphQLFieldDefinition definition, MergedField field) {
    Map<String, Object> arguments =
        ValuesResolver.getArgumentValues(
            fetchers,
            definition.getArguments(),
            field.getArguments(),
            variables,
            Completion.CONTEXT,
            Locale.ROOT);
    return DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
        .graphQLSchema(schema)
        .graphQLContext(Completion.CONTEXT)
        .fieldDefinition(definition)
        .fieldType(definition.getType())
        .parentType(type)
        .mergedField(field)
        .locale(Locale.ROOT)
        .arguments(arguments)
        .build();
  }

  private static boolean isObject(GraphQLType type) {
    return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLObjectType;
  }

  /** Null for values whose type is told by each, and for objects without a plan. */
  private @Nullable Completion completion(GraphQLType type, MergedField field) {
    if (type instanceof GraphQLNonNull required) {
      Completion completion = completion(required.getWrappedType(), field);
      return completion == null ? null : Completion.required(completion);
    } else if (type instanceof GraphQLList list) {
      Completion element = completion(list.getWrappedType(), field);
      return element == null ? null : Completion.list(element, isObject(list.getWrappedType()));
    } else if (type instanceof GraphQLScalarType scalar) {
      return Completion.scalar(scalar.getCoercing());
    } else if (type instanceof GraphQLEnumType constant) {
      return Completion.constant(constant);
    }
    return type instanceof GraphQLObjectType object ? plans.plan(object, field) : null;
  }
}
