package org.standoff.graphql.error;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks names of a document up in the schema; null where the schema has no such name. */
record SchemaNames(GraphQLSchema schema) {

  @Nullable GraphQLCompositeType root(OperationDefinition.Operation operation) {
    return switch (operation) {
      case QUERY -> schema.getQueryType();
      case MUTATION -> schema.getMutationType();
      case SUBSCRIPTION -> schema.getSubscriptionType();
    };
  }

  @Nullable GraphQLCompositeType composite(String name) {
    return schema.getType(name) instanceof GraphQLCompositeType type ? type : null;
  }

  @Nullable GraphQLDirective directive(String name) {
    return schema.getDirective(name);
  }

  @Nullable GraphQLFieldDefinition field(@Nullable GraphQLCompositeType parent, String name) {
    if (parent == null) {
      return null;
    }
    GraphQLFieldDefinition typename = schema.getIntrospectionTypenameFieldDefinition();
    if (name.equals(typename.getName())) {
      return typename;
    }
    if (parent == schema.getQueryType()) {
      for (GraphQLFieldDefinition meta : introspection()) {
        if (name.equals(meta.getName())) {
          return meta;
        }
      }
    }
    return parent instanceof GraphQLFieldsContainer type ? type.getFieldDefinition(name) : null;
  }

  /** The type that a variable is declared with. */
  @Nullable GraphQLType type(Type<?> declared) {
    if (declared instanceof NonNullType required) {
      GraphQLType inner = type(required.getType());
      return inner == null ? null : GraphQLNonNull.nonNull(inner);
    }
    if (declared instanceof ListType list) {
      GraphQLType element = type(list.getType());
      return element == null ? null : GraphQLList.list(element);
    }
    return schema.getType(((TypeName) declared).getName());
  }

  /** The names of all types that clients may use. */
  List<String> types() {
    return schema.getAllTypesAsList().stream()
        .map(GraphQLNamedType::getName)
        .filter(name -> !name.startsWith("__"))
        .toList();
  }

  private List<GraphQLFieldDefinition> introspection() {
    return List.of(
        schema.getIntrospectionSchemaFieldDefinition(),
        schema.getIntrospectionTypeFieldDefinition());
  }
}
