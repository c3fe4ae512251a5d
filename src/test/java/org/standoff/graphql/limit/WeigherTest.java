package org.standoff.graphql.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeigherTest {
  private static final GraphQLSchema SCHEMA =
      new SchemaGenerator()
          .makeExecutableSchema(
              new SchemaParser()
                  .parse(
                      """
                      type Query {
                        thing: Thing
                        things(first: Int, last: Int): Things!
                        nodes(ids: [ID!]!): [Thing]!
                        alike(first: Int = 20): [Thing!]!
                      }
                      type Thing { name: String! parts: [Thing!]! things(first: Int, last: Int): Things! }
                      type Things { nodes: [Thing!]! edges: [Edge!]! totalCount: Int! }
                      type Edge { node: Thing! }
                      """),
              RuntimeWiring.MOCKED_WIRING);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ __typename } | 0",
        "{ thing { name } } | 1",
        "{ thing { name parts { name } } } | 5",
        "{ things { nodes { name } } } | 21",
        "{ things(first: 3) { nodes { name } } } | 4",
        "{ things(last: 3) { nodes { name } totalCount } } | 4",
        "{ things(first: 3) { edges { node { name } } } } | 7",
        "{ things(first: 3) { nodes { name } edges { node { name } } } } | 10",
        "{ things(first: 10) { nodes { things(first: 10) { nodes { name } } } } } | 121",
        "{ things(first: 0) { nodes { name } } } | 101",
        "{ things(first: 99999999999999) { nodes { name } } } | 101",
        "{ nodes(ids: [\"a\", \"b\", \"c\"]) { name } } | 3",
        "{ alike { name } } | 20",
        "{ alike(first: 5) { name } } | 5",
        "query ($n: Int) { things(first: $n) { nodes { name } } } | 8",
        "query ($m: Int = 9) { things(first: $m) { nodes { name } } } | 10",
        "query ($m: Int) { things(first: $m) { nodes { name } } } | 21",
        "query ($i: [ID!]!) { nodes(ids: $i) { name } } | 2",
        "{ thing { ...A } } fragment A on Thing { parts { name } } | 5",
        "{ thing { ... on Thing { parts { name } } ... { parts { name } } } } | 9",
      })
  void objectsAreCountedByTheirPages(String document, long cost) {
    assertEquals(cost, weigh(document).cost());
  }

  @Test
  void depthFieldsAliasesAndRootFieldsAreCounted() {
    Weight weight = weigh("{ a: thing { name parts { b: name } } thing { name } __typename }");
    assertEquals(new Weight(3, 7, 3, 2, 6, 4, false), weight);
    assertTrue(weigh("{ __schema { queryType { name } } }").introspective());
  }

  @Test
  void whatMultipliesForEverEndsEarly() {
    StringBuilder bomb = new StringBuilder("{ ...F0 }");
    for (int i = 0; i < 60; i++) {
      bomb.append(" fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1));
    }
    bomb.append(" fragment F60 on Query { thing { name } }");
    Weight weight = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> weigh(bomb.toString()));
    assertTrue(weight.fields() > 1000, "more than the limit");
  }

  @Test
  void costIsBounded() {
    String level = "things(first: 100) { nodes { ";
    String deep = "{ " + level.repeat(12) + "name" + " } }".repeat(12) + " }";
    assertEquals(1_000_000_000_000L, weigh(deep).cost());
    assertEquals(25, weigh(deep).depth());
  }

  private static Weight weigh(String text) {
    Document document = new Parser().parseDocument(text);
    OperationDefinition operation = document.getDefinitionsOfType(OperationDefinition.class).get(0);
    Map<String, Object> variables = new HashMap<>();
    variables.put("n", 7);
    variables.put("i", java.util.List.of("x", "y"));
    return Weigher.weigh(SCHEMA, document, operation, variables, 1000);
  }
}
