package org.standoff.graphql.error;

import graphql.language.Node;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in the schema a node of a document stands. Null means that the document names something
 * unknown there, or that it does not apply.
 *
 * @param node the node of the document
 * @param parent the type on which the enclosing selection is made
 * @param field the field that the node is or belongs to
 * @param directive the directive that the node is or belongs to
 * @param argument the argument that the node is or belongs to
 * @param path the response keys that lead to the innermost known field; empty outside operations
 */
record Site(
    Node<?> node,
    @Nullable GraphQLCompositeType parent,
    @Nullable GraphQLFieldDefinition field,
    @Nullable GraphQLDirective directive,
    @Nullable GraphQLArgument argument,
    List<Object> path) {

  Site with(Node<?> other) {
    return new Site(other, parent, field, directive, argument, path);
  }

  Site within(@Nullable GraphQLDirective newDirective) {
    return new Site(node, parent, field, newDirective, null, path);
  }

  Site at(@Nullable GraphQLArgument newArgument) {
    return new Site(node, parent, field, directive, newArgument, path);
  }

  /**
   * The owner of arguments at this site, in schema coordinates: {@code @include} or {@code
   * Type.field}.
   */
  String owner() {
    if (directive != null) {
      return "the directive @" + directive.getName();
    }
    if (field == null || parent == null) {
      return "an unknown field";
    }
    return parent.getName() + "." + field.getName();
  }
}
