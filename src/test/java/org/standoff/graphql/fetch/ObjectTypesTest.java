package org.standoff.graphql.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObjectTypesTest {
  private static final String SDL =
      """
      type Query { animals: [Animal] any: [Any] }
      interface Animal { name: String }
      type Dog implements Animal { name: String }
      union Any = Dog
      """;

  public static class Dog {
    public String getName() {
      return "Laika";
    }
  }

  @Test
  void subclassesSuchAsProxiesHaveTheTypeOfTheirSuperclass() {
    GraphQLSchema schema = ObjectTypes.resolveByClass(schema(), model());
    ExecutionResult result =
        GraphQL.newGraphQL(schema)
            .build()
            .execute("{ animals { __typename name } any { __typename } }");
    Map<String, String> dog = Map.of("__typename", "Dog", "name", "Laika");
    assertEquals(
        Map.of(
            "animals", List.of(dog, dog),
            "any", List.of(Map.of("__typename", "Dog"), Map.of("__typename", "Dog"))),
        result.getData());
  }

  @Test
  void classesThatAreNoTypeAreFaults() {
    GraphQLSchema schema = ObjectTypes.resolveByClass(schema(), new Schema());
    ExecutionResult result = GraphQL.newGraphQL(schema).build().execute("{ any { __typename } }");
    assertEquals(2, result.getErrors().size());
  }

  private static Schema model() {
    Schema model = new Schema();
    model.addType(new Type(Dog.class.getName(), "Dog", null));
    return model;
  }

  private static GraphQLSchema schema() {
    List<Dog> dogs = List.of(new Dog(), new Dog() {});
    RuntimeWiring wiring =
        RuntimeWiring.newRuntimeWiring()
            .type(
                TypeRuntimeWiring.newTypeWiring("Query")
                    .dataFetcher("animals", environment -> dogs)
                    .dataFetcher("any", environment -> dogs))
            .type(TypeRuntimeWiring.newTypeWiring("Animal").typeResolver(environment -> null))
            .type(TypeRuntimeWiring.newTypeWiring("Any").typeResolver(environment -> null))
            .build();
    return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring);
  }
}
