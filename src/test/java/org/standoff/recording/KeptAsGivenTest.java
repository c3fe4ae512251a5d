package org.standoff.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What could not be kept or told again just as it was given is refused. */
@QuarkusTest
@TestProfile(RecordingTest.Profile.class)
class KeptAsGivenTest {
  private static final String SOURCE =
      "mutation ($input: SourceInput!) { recordSource(input: $input) { key accessedAt } }";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-02-01T00:00:00.123456789Z",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:00:00-12:00"
      })
  void momentsThatTheDatabaseWouldChange(String moment) {
    JsonPath refusal =
        Desk.EDITOR.refused(
            SOURCE, Map.of("input", source("kept/s", "accessedAt", moment)), "VALIDATION");
    assertEquals(
        List.of(List.of("input", "accessedAt")), refusal.getList("extensions.violations.path"));
    Map<String, Object> said = new HashMap<>(source("kept/s", "published", Map.of("edtf", moment)));
    refusal = Desk.EDITOR.refused(SOURCE, Map.of("input", said), "VALIDATION");
    assertEquals(
        List.of(List.of("input", "published", "edtf")),
        refusal.getList("extensions.violations.path"));
  }

  @Test
  void microsecondsAreKept() {
    Map<String, Object> input = source("kept/exact", "accessedAt", "2019-02-01T00:00:00.123456Z");
    JsonPath first = Desk.EDITOR.ask(SOURCE, Map.of("input", input));
    assertEquals("2019-02-01T00:00:00.123456Z", first.getString("recordSource.accessedAt"));
    Desk.EDITOR.ask(SOURCE, Map.of("input", input));
  }

  @Test
  void sourcesThatAreMadeFromEachOther() {
    Desk.EDITOR.ask(SOURCE, Map.of("input", source("kept/a", "title", "A")));
    Desk.EDITOR.ask(SOURCE, Map.of("input", source("kept/b", "derivedFrom", "kept/a")));
    Desk.EDITOR.ask(SOURCE, Map.of("input", source("kept/c", "derivedFrom", "kept/b")));
    JsonPath refusal =
        Desk.EDITOR.refused(
            """
            mutation {
              correctSource(
                key: "kept/a", expectedRevision: 1, reason: "why", input: {derivedFrom: "kept/c"}) { key }
            }
            """,
            Map.of(),
            "VALIDATION");
    assertEquals(
        List.of(List.of("input", "derivedFrom")), refusal.getList("extensions.violations.path"));
  }

  @Test
  void linksWithABlankNote() {
    JsonPath ids =
        Desk.EDITOR.ask("{ statements(first: 2) { nodes { id } } }").setRootPath("data.statements");
    Desk.EDITOR.refused(
        """
        mutation ($from: ID!, $to: ID!) { link(from: $from, kind: ABOUT, to: $to, note: " ") { id } }
        """,
        Map.of("from", ids.getString("nodes[0].id"), "to", ids.getString("nodes[1].id")),
        "VALIDATION");
  }

  private static Map<String, Object> source(String key, String field, Object value) {
    Map<String, Object> input = new HashMap<>();
    input.put("key", key);
    input.put("kind", "DATASET");
    input.put("published", Map.of("edtf", "2019"));
    input.put(field, value);
    return input;
  }
}
