package org.standoff.graphql.cache;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.standoff.graphql.cache.HashedQuery.get;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standoff.recording.Desk;

/** Actors and sources that are held say what the record says, whoever has changed it. */
@QuarkusTest
@TestProfile(CachingTest.Profile.class)
class HeldRowsAnswersTest {
  private static final String SAID =
      """
      query ($at: DateTime) {
        statements(filter: {speaker: ["maduro"]}, first: 1, knownAt: $at) {
          nodes { speaker { %s } evidence { source { key title } } }
        }
      }
      """;
  private static final String SPEAKER = "data.statements.nodes[0].speaker.";

  private static int asked;

  /** Each time in other words, so that no answer is given again. */
  private static JsonPath speaker(String fields, Map<String, String> variables) {
    return given()
        .contentType("application/json")
        .body(
            Map.of(
                "query",
                SAID.formatted("asked%d: key ".formatted(asked++) + fields),
                "variables",
                variables))
        .post("/graphql")
        .jsonPath();
  }

  private static String description() {
    return speaker("key description", Map.of()).getString(SPEAKER + "description");
  }

  @Test
  void aChangeMadeElsewhereIsInTheNextAnswer() throws SQLException {
    for (String text : new String[] {"one", "two", "three"}) {
      SecondWriter.describe("cached", "maduro", text);
      assertEquals(text, description());
      assertEquals(text, description());
    }
  }

  @Test
  void whatWasKnownIsNeitherTakenFromThemNorPutAmongThem() throws SQLException {
    SecondWriter.describe("cached", "maduro", "former");
    assertEquals("former", description());
    String then = Instant.now().toString();
    SecondWriter.describe("cached", "maduro", "latter");
    assertEquals("latter", description());
    JsonPath past = speaker("key description", Map.of("at", then));
    assertEquals("former", past.getString(SPEAKER + "description"));
    assertEquals("latter", description());
  }

  @Test
  void eachSelectionGetsAllThatItSelects() throws SQLException {
    SecondWriter.describe("cached", "maduro", "whole");
    assertEquals("maduro", speaker("key", Map.of()).getString(SPEAKER + "key"));
    JsonPath named = speaker("key description names { name }", Map.of());
    assertEquals("whole", named.getString(SPEAKER + "description"));
    assertTrue(named.getList(SPEAKER + "names.name").contains("Nicolás Maduro"), named::prettify);
    assertNull(speaker("key", Map.of()).get(SPEAKER + "description"));
  }

  @Test
  void theyAreReadOnceForAState() throws SQLException {
    SecondWriter.describe("cached", "maduro", "once");
    description();
    double misses = CachingTest.meter("standoff_cache_rows_total{result=\"miss\"}");
    double hits = CachingTest.meter("standoff_cache_rows_total{result=\"hit\"}");
    JsonPath answer = speaker("key description", Map.of());
    int sources =
        new HashSet<>(answer.getList("data.statements.nodes[0].evidence.source.key")).size();
    assertTrue(sources > 0);
    assertEquals(misses, CachingTest.meter("standoff_cache_rows_total{result=\"miss\"}"));
    double found = CachingTest.meter("standoff_cache_rows_total{result=\"hit\"}") - hits;
    assertTrue(found >= 1 + sources, () -> found + " hits");
  }

  @Test
  void anAnswerThatReadsNothingIsOfAStateToo() {
    String text = "{ methodology { __typename } }";
    assertTrue(get(given(), text, text, "{}").header("ETag").endsWith("\""));
  }

  @Test
  void aMergedActorIsTheKeptOneAtOnce() {
    Desk.REVIEWER.ask(
        """
        mutation {
          one: recordActor(input: {key: "held-one", kind: PERSON, names: [{name: "One", kind: PRIMARY}]}) { id }
          two: recordActor(input: {key: "held-two", kind: PERSON, names: [{name: "Two", kind: PRIMARY}]}) { id }
          recordEvent(input: {key: "held/met", crisis: "venezuela-2019", summary: "They met.",
            evidence: [{source: "venezuela-2019/doc-1", attributedTo: "held-one"}], type: "meeting", status: OCCURRED,
            occurred: {}}) { id }
        }
        """);
    assertEquals("held-one", cited());
    assertEquals("held-one", cited());
    Desk.REVIEWER.ask(
        "mutation { mergeActors(merge: \"held-one\", keep: \"held-two\", reason: \"the same\") { key } }");
    assertEquals("held-two", cited());
  }

  private static String cited() {
    return given()
        .contentType("application/json")
        .body(
            Map.of(
                "query",
                """
                { events(filter: {text: "they met"}) { nodes { key evidence { attributedTo { key names { name } } } } } }
                """))
        .post("/graphql")
        .jsonPath()
        .getString("data.events.nodes.find { it.key == 'held/met' }.evidence[0].attributedTo.key");
  }
}
