package org.standoff.exchange.query;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.execution.PreparedOperation.Accepted;

/**
 * An operation that lists one connection of the query type, turned into one that asks for any page
 * of it.
 *
 * @param page asks for the page after the cursor in the variable {@link #AFTER}, of the size in the
 *     variable {@link #FIRST}
 * @param root by what name the answer has the connection
 * @param nodes by what name the connection has its rows
 * @param row what is selected of a row
 * @param begin the cursor after which the operation itself begins; null for the beginning
 * @param size the size of the pages that the operation names; null where it names none
 */
record ConnectionQuery(
    Accepted page,
    String root,
    String nodes,
    SelectionSet row,
    @Nullable String begin,
    @Nullable Object size) {

  /** Names that GraphQL leaves to those who write operations, but that nobody writes. */
  static final String AFTER = "_after";

  static final String PAGE_INFO = "_page";

  /** The variable with the size of a page. */
  static final String FIRST = "_first";

  private static final String NODES = "nodes";

  /**
   * Reads an operation.
   *
   * @throws UnsuitableQuery where it does not list one connection from its beginning on
   */
  static ConnectionQuery of(Accepted operation, Map<String, @Nullable Object> variables) {
    OperationDefinition definition = operation.definition();
    Field root = root(definition);
    Field nodes = nodes(root);
    List<Argument> arguments = new ArrayList<>(root.getArguments());
    Value<?> after = taken(arguments, "after");
    Value<?> first = taken(arguments, "first");
    if (root.getArguments().stream()
        .anyMatch(a -> Set.of("last", "before").contains(a.getName()))) {
      throw new UnsuitableQuery("an export goes forward: leave out last and before");
    }
    arguments.add(new Argument("after", VariableReference.of(AFTER)));
    arguments.add(new Argument("first", VariableReference.of(FIRST)));
    OperationDefinition page = page(definition, root, arguments, nodes);
    return new ConnectionQuery(
        new Accepted(replaced(operation.document(), definition, page), page),
        root.getResultKey(),
        nodes.getResultKey(),
        nodes.getSelectionSet(),
        begin(after, variables),
        size(first, definition, variables));
  }

  private static OperationDefinition page(
      OperationDefinition definition, Field root, List<Argument> arguments, Field nodes) {
    Field paged =
        root.transform(
            field ->
                field.arguments(arguments).selectionSet(new SelectionSet(List.of(nodes, info()))));
    return definition.transform(
        changed ->
            changed
                .selectionSet(new SelectionSet(List.of(paged)))
                .variableDefinition(new VariableDefinition(AFTER, new TypeName("String")))
                .variableDefinition(new VariableDefinition(FIRST, new TypeName("Int"))));
  }

  private static Field root(OperationDefinition definition) {
    List<?> selections = definition.getSelectionSet().getSelections();
    if (definition.getOperation() != OperationDefinition.Operation.QUERY
        || selections.size() != 1
        || !(selections.get(0) instanceof Field root)
        || root.getSelectionSet() == null) {
      throw new UnsuitableQuery("an export is a query of one connection, and of nothing beside it");
    }
    return root;
  }

  private static Field nodes(Field root) {
    List<Field> nodes = new ArrayList<>();
    for (Selection<?> selection : root.getSelectionSet().getSelections()) {
      if (!(selection instanceof Field field)) {
        throw new UnsuitableQuery("an export selects nodes without a fragment around them");
      }
      if (field.getName().equals(NODES)) {
        nodes.add(field);
      }
    }
    if (nodes.size() != 1 || nodes.get(0).getSelectionSet() == null) {
      throw new UnsuitableQuery(
          "an export lists a connection of the query type: select its nodes once");
    }
    return nodes.get(0);
  }

  private static Field info() {
    return Field.newField("pageInfo")
        .alias(PAGE_INFO)
        .selectionSet(new SelectionSet(List.of(new Field("hasNextPage"), new Field("endCursor"))))
        .build();
  }

  private static Document replaced(
      Document document, OperationDefinition old, OperationDefinition changed) {
    return document.transform(
        builder ->
            builder.definitions(
                document.getDefinitions().stream().map(d -> d == old ? changed : d).toList()));
  }

  private static @Nullable Value<?> taken(List<Argument> arguments, String name) {
    for (Argument argument : arguments) {
      if (argument.getName().equals(name)) {
        arguments.remove(argument);
        return argument.getValue();
      }
    }
    return null;
  }

  private static @Nullable Object size(
      @Nullable Value<?> first,
      OperationDefinition definition,
      Map<String, @Nullable Object> variables) {
    if (first instanceof VariableReference variable) {
      return variables.containsKey(variable.getName())
          ? variables.get(variable.getName())
          : size(unset(definition, variable.getName()), definition, variables);
    }
    return first instanceof IntValue literal ? literal.getValue() : null;
  }

  private static @Nullable Value<?> unset(OperationDefinition definition, String variable) {
    return definition.getVariableDefinitions().stream()
        .filter(one -> one.getName().equals(variable))
        .findFirst()
        .<@Nullable Value<?>>map(VariableDefinition::getDefaultValue)
        .orElse(null);
  }

  private static @Nullable String begin(
      @Nullable Value<?> after, Map<String, @Nullable Object> variables) {
    if (after instanceof VariableReference variable) {
      return (String) variables.get(variable.getName());
    }
    return after instanceof StringValue literal ? literal.getValue() : null;
  }
}
