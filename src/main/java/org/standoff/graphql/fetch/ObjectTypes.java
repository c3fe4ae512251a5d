package org.standoff.graphql.fetch;

import graphql.TypeResolutionEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;
import graphql.schema.visibility.DefaultGraphqlFieldVisibility;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * Tells which object type of an interface or union a Java object is. SmallRye goes by the exact
 * name of the class and so refuses Hibernate's proxies; here the class behind a proxy counts, or
 * its nearest superclass that is a type of the schema.
 */
public final class ObjectTypes implements TypeResolver {
  private final Map<String, String> typesByClass = new HashMap<>();

  private ObjectTypes(Schema model) {
    for (Type type : model.getTypes().values()) {
      typesByClass.put(type.getClassName(), type.getName());
    }
  }

  /**
   * The same schema with all interfaces and unions resolved by class, and all fields visible:
   * SmallRye takes its own setting for that, "default", as a pattern of fields to be hidden, with
   * which each field is compared each time it is looked up.
   *
   * @param schema as SmallRye built it
   * @param model SmallRye's model of it, which knows the Java classes
   * @return a copy that shares the types
   */
  public static GraphQLSchema resolveByClass(GraphQLSchema schema, Schema model) {
    ObjectTypes resolver = new ObjectTypes(model);
    GraphQLCodeRegistry registry =
        schema
            .getCodeRegistry()
            .transform(
                builder -> {
                  builder.fieldVisibility(DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY);
                  for (GraphQLNamedType type : schema.getAllTypesAsList()) {
                    if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType) {
                      builder.typeResolver(type.getName(), resolver);
                    }
                  }
                });
    return schema.transformWithoutTypes(builder -> builder.codeRegistry(registry));
  }

  @Override
  public @Nullable GraphQLObjectType getType(TypeResolutionEnvironment environment) {
    Object object = environment.getObject();
    @Nullable Class<?> type = Hibernate.getClassLazy(object);
    while (type != null) {
      String name = typesByClass.get(type.getName());
      if (name != null) {
        return environment.getSchema().getObjectType(name);
      }
      type = type.getSuperclass();
    }
    return null;
  }
}
