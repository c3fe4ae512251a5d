package org.standoff.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionResult;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.standoff.actor.Actor;
import org.standoff.graphql.execution.Documents;
import org.standoff.graphql.execution.OperationExecutor;
import org.standoff.graphql.execution.OperationRequest;
import org.standoff.graphql.execution.PreparedOperation.Accepted;
import org.standoff.graphql.fetch.ReadPlans;
import org.standoff.graphql.fetch.WrittenObject;
import org.standoff.graphql.http.SentAnswer;
import org.standoff.source.SourceDocument;
import org.standoff.statement.Statement;

/** What is read by a plan is what the engine answers. */
@QuarkusTest
class PlannedAnswersTest {
  private static final int QUERIES = 250;

  @Inject GraphQLSchema schema;
  @Inject Documents documents;
  @Inject OperationExecutor executor;
  @Inject SessionFactory sessions;

  @Test
  void randomSelectionsHaveTheSameAnswers() {
    int planned = 0;
    int answered = 0;
    RandomSelections selections = new RandomSelections(schema, 20_190_123);
    for (int i = 0; i < QUERIES; i++) {
      String query = selections.query();
      if (!(documents.prepare(query, null) instanceof Accepted)) {
        continue; // larger than a document may be
      }
      Map<Object, Object> context = new HashMap<>();
      ExecutionResult alone = answer(query, ReadPlans.none(schema));
      ExecutionResult result = answer(query, context);
      assertEquals(data(alone), data(result), query);
      assertEquals(errors(alone), errors(result), query);
      assertEquals(data(alone), data(answer(query, new HashMap<>())), query); // by the plan kept
      answered += result.getErrors().isEmpty() ? 1 : 0;
      planned += query.contains("nodes") ? 1 : 0;
    }
    assertTrue(answered > QUERIES / 2, "only " + answered + " without errors");
    assertTrue(planned > QUERIES / 4, "only " + planned + " with rows");
  }

  @Test
  void plansAreCarriedOutForWhatIsPlain() {
    String query =
        """
        { statements(first: 5, filter: {crisis: "venezuela-2019"}) { totalCount pageInfo { hasNextPage } edges { cursor
          node { id key said { edtf at } topics recordedAt speaker { key name(language: "es") country { name } evidence {
          source { key published { earliest } } } } addressees { key names { name kind } } } } } }
        """;
    ExecutionResult alone = answer(query, ReadPlans.none(schema));
    assertEquals(List.of(), alone.getErrors());
    Statistics loaded = sessions.getStatistics();
    loaded.setStatisticsEnabled(true);
    loaded.clear();
    ExecutionResult planned = answer(query, Map.of());
    for (Class<?> entity : List.of(Statement.class, Actor.class, SourceDocument.class)) {
      assertEquals(0, loaded.getEntityStatistics(entity.getName()).getLoadCount());
    }
    Map<String, Object> roots = planned.getData();
    assertInstanceOf(WrittenObject.class, roots.get("statements"));
    assertEquals(data(alone), data(planned));
  }

  /** Of which columns each is made is told nowhere but in what its method says that it reads. */
  @Test
  void eachFieldByItselfIsReadWhole() {
    for (String field :
        List.of(
            "name",
            "name(language: \"es\")",
            "name(language: \"xx\")",
            "country { alpha2 name }",
            "kind",
            "names { name }",
            "id",
            "__typename")) {
      String query =
          "{ positions(first: 100, filter: {crisis: \"venezuela-2019\"}) { nodes { holder { %s } } } }"
              .formatted(field);
      ExecutionResult alone = answer(query, ReadPlans.none(schema));
      assertEquals(List.of(), alone.getErrors(), query);
      assertEquals(data(alone), data(answer(query, Map.of())), query);
    }
  }

  @Test
  void partsOfWhichNothingIsShownAreCounted() {
    for (String selection :
        List.of(
            "statements { nodes { evidence { __typename } } }",
            "statements { nodes { evidence { note @include(if: false) } } }",
            "events { nodes { participants { __typename } } }",
            "actors { nodes { names { __typename } externalIds { __typename } } }")) {
      String query = "{ %s }".formatted(selection);
      ExecutionResult alone = answer(query, ReadPlans.none(schema));
      assertEquals(List.of(), alone.getErrors(), query);
      assertEquals(data(alone), data(answer(query, Map.of())), query);
    }
  }

  /** The text is the same, so is the document, and a plan of it that is kept. */
  @Test
  void whatDependsOnVariablesIsPlannedForEach() {
    String query =
        """
        query ($language: String, $with: Boolean!, $few: [Treatment!]) {
          positions(first: 3, filter: {crisis: "venezuela-2019", target: ["guaido"]}) { nodes { key
            target { ...Named ... @include(if: $with) { kind } } holder { key @skip(if: $with) names { name } } } }
          crisis(key: "venezuela-2019") { casualtyEstimate(harm: KILLED) { inputs(treatment: $few) { totalCount } } }
        }
        fragment Named on Actor { name(language: $language) }
        """;
    for (String language : List.of("es", "en", "es", "xx")) {
      for (boolean with : List.of(true, false)) {
        Map<String, Object> variables =
            Map.of("language", language, "with", with, "few", with ? List.of("KEPT") : List.of());
        ExecutionResult alone = answer(query, variables, ReadPlans.none(schema));
        assertEquals(List.of(), alone.getErrors());
        assertEquals(data(alone), data(answer(query, variables, Map.of())), variables::toString);
      }
    }
  }

  @Test
  void anArgumentThatIsRefusedHarmsNoOtherField() {
    ExecutionResult result =
        answer(
            """
            { positions(first: 1, filter: {target: ["guaido"]}) { nodes {
              a: target { name(language: "\\u0000") }
              b: target { name(language: "es") } } } }
            """,
            Map.of());
    assertEquals(1, result.getErrors().size(), result::toString);
    assertEquals(
        List.of("positions", "nodes", 0, "a", "name"), result.getErrors().get(0).getPath());
    assertTrue(data(result).json().contains("\"b\":{\"name\":\"Juan Guaid"), result::toString);
  }

  private static SentAnswer data(ExecutionResult result) {
    return SentAnswer.of(ExecutionResult.newExecutionResult().data(result.getData()).build());
  }

  /** In an order of their own: those of one level come as its objects are completed. */
  private static List<String> errors(ExecutionResult result) {
    return result.getErrors().stream()
        .map(error -> error.toSpecification().toString())
        .sorted()
        .toList();
  }

  private ExecutionResult answer(String query, Map<Object, Object> context) {
    return answer(query, Map.of(), context);
  }

  private ExecutionResult answer(
      String query, Map<String, Object> variables, Map<Object, Object> context) {
    ManagedContext request = Arc.container().requestContext();
    request.activate();
    try {
      return within(query, variables, context);
    } finally {
      request.terminate();
    }
  }

  private ExecutionResult within(
      String query, Map<String, Object> variables, Map<Object, Object> context) {
    Accepted operation = (Accepted) documents.prepare(query, null);
    return executor.execute(
        operation, new OperationRequest(query, null, variables, Map.of()), context);
  }
}
