package org.standoff.exchange.query;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.execution.PreparedOperation.Accepted;

/**
 * Asks of every connection of a valid document whether its page is all of it, and for the largest
 * page where none is named.
 */
final class NestedConnections {
  /** The name of what is asked in addition; one that nobody writes. */
  static final String WHOLE = "_whole";

  private final GraphQLSchema schema;

  private NestedConnections(GraphQLSchema schema) {
    this.schema = schema;
  }

  /** The operation that asks for this. */
  static Accepted asked(Accepted query, GraphQLSchema schema) {
    NestedConnections nested = new NestedConnections(schema);
    OperationDefinition operation = nested.within(query.definition());
    Document document =
        query
            .document()
            .transform(
                changed ->
                    changed.definitions(
                        query.document().getDefinitions().stream()
                            .map(
                                some ->
                                    some == query.definition()
                                        ? operation
                                        : some instanceof FragmentDefinition fragment
                                            ? nested.within(fragment)
                                            : some)
                            .toList()));
    return new Accepted(document, operation);
  }

  private OperationDefinition within(OperationDefinition operation) {
    return operation.transform(
        changed ->
            changed.selectionSet(within(operation.getSelectionSet(), schema.getQueryType())));
  }

  private FragmentDefinition within(FragmentDefinition fragment) {
    GraphQLCompositeType type =
        (GraphQLCompositeType) schema.getType(fragment.getTypeCondition().getName());
    return fragment.transform(
        changed -> changed.selectionSet(within(fragment.getSelectionSet(), type)));
  }

  private SelectionSet within(SelectionSet selected, GraphQLCompositeType type) {
    List<Selection<?>> selections = new ArrayList<>();
    for (Selection<?> selection : selected.getSelections()) {
      if (selection instanceof Field field && field.getSelectionSet() != null) {
        selections.add(field(field, type));
      } else if (selection instanceof InlineFragment fragment) {
        selections.add(fragment(fragment, type));
      } else {
        selections.add(selection); // a fragment that is spread is changed where it is defined
      }
    }
    return new SelectionSet(selections);
  }

  private InlineFragment fragment(InlineFragment fragment, GraphQLCompositeType type) {
    GraphQLCompositeType narrowed =
        fragment.getTypeCondition() == null
            ? type
            : (GraphQLCompositeType) schema.getType(fragment.getTypeCondition().getName());
    return fragment.transform(
        changed -> changed.selectionSet(within(fragment.getSelectionSet(), narrowed)));
  }

  private Field field(Field field, GraphQLCompositeType type) {
    GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, type, field.getName());
    GraphQLCompositeType inner =
        (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType());
    SelectionSet below = within(field.getSelectionSet(), inner);
    if (definition.getArgument("first") == null || !inner.getName().endsWith("Connection")) {
      return field.transform(changed -> changed.selectionSet(below));
    }
    List<Selection<?>> selections = new ArrayList<>();
    below.getSelections().forEach(selections::add);
    List<Argument> arguments = new ArrayList<>(field.getArguments());
    boolean backward = has(arguments, "last");
    if (!backward && !has(arguments, "first")) {
      arguments.add(new Argument("first", IntValue.of(PageRequest.MAXIMUM)));
    }
    selections.add(info(backward ? "hasPreviousPage" : "hasNextPage"));
    return field.transform(
        changed -> changed.arguments(arguments).selectionSet(new SelectionSet(selections)));
  }

  private static boolean has(List<Argument> arguments, String name) {
    return arguments.stream().anyMatch(argument -> argument.getName().equals(name));
  }

  private static Field info(String which) {
    return Field.newField("pageInfo")
        .alias(WHOLE)
        .selectionSet(new SelectionSet(List.of(new Field(which))))
        .build();
  }
}
