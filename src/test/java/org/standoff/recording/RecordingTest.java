package org.standoff.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.database.TestDatabase;

/** What editors record and correct, in words and revisions. */
@QuarkusTest
@TestProfile(RecordingTest.Profile.class)
class RecordingTest {
  private static final String RECORD =
      """
      mutation ($input: StatementInput!) {
        recordStatement(input: $input) {
          key revision summary rank venue quote topics said { edtf basis }
          speaker { key name } addressees { key } evidence { source { key } sentence }
        }
      }
      """;
  private static final String CORRECT =
      """
      mutation ($key: String!, $revision: Int!, $reason: String!, $input: StatementPatch!) {
        correctStatement(key: $key, expectedRevision: $revision, reason: $reason, input: $input) {
          revision summary venue quote topics addressees { key } speaker { name }
        }
      }
      """;

  @Test
  void theSameInputAgainChangesNothing() {
    Map<String, Object> input = statement("test/same");
    JsonPath first =
        Desk.EDITOR.ask(RECORD, Map.of("input", input)).setRootPath("data.recordStatement");
    assertEquals(1, first.getInt("revision"));
    assertEquals("2019-02-01", first.getString("said.edtf"));
    assertEquals("STATED_ABSOLUTE", first.getString("said.basis"));
    assertEquals("Nicolás Maduro", first.getString("speaker.name"));
    assertEquals(List.of("ve", "us"), first.getList("addressees.key"));
    Object again = Desk.EDITOR.ask(RECORD, Map.of("input", input)).get("recordStatement");
    assertEquals(first.get(""), again);
  }

  @Test
  void anotherInputUnderTheKeyIsRefused() {
    Map<String, Object> input = statement("test/taken");
    Desk.EDITOR.ask(RECORD, Map.of("input", input));
    input.put("venue", "elsewhere");
    JsonPath refusal = Desk.EDITOR.refused(RECORD, Map.of("input", input), "CONFLICT");
    assertEquals(List.of("recordStatement"), refusal.getList("path"));
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    Map<String, Object> input = statement("no key!");
    input.put("speaker", "nobody-knows");
    input.put("summary", " ");
    input.put("said", Map.of("edtf", "2019-02-31"));
    input.put(
        "evidence",
        List.of(
            Map.of("source", "venezuela-2019/doc-1"),
            Map.of("source", "nowhere", "charStart", 5, "charEnd", 5)));
    JsonPath refusal = Desk.EDITOR.refused(RECORD, Map.of("input", input), "VALIDATION");
    List<Map<String, Object>> violations = refusal.getList("extensions.violations");
    assertEquals(
        List.of(
            "[input, evidence, 1, charEnd] VALIDATION",
            "[input, evidence, 1, source] NOT_FOUND",
            "[input, key] VALIDATION",
            "[input, said, edtf] VALIDATION",
            "[input, speaker] NOT_FOUND",
            "[input, summary] VALIDATION"),
        violations.stream().map(v -> v.get("path") + " " + v.get("code")).sorted().toList());
    assertEquals(false, refusal.prettify().contains("nobody-knows"), "nothing is echoed");
  }

  @Test
  void keysThatNameNothingAreNotFound() {
    Map<String, Object> input = statement("test/unknown");
    input.put("crisis", "no-crisis");
    JsonPath refusal = Desk.EDITOR.refused(RECORD, Map.of("input", input), "NOT_FOUND");
    assertEquals(
        List.of(List.of("input", "crisis")), refusal.getList("extensions.violations.path"));
  }

  @Test
  void whatIsLeftOutStaysAndNullClears() {
    Map<String, Object> input = statement("test/patch");
    input.put("quote", "a word");
    Desk.EDITOR.ask(RECORD, Map.of("input", input));
    Map<String, Object> patch = new HashMap<>();
    patch.put("venue", "the palace");
    patch.put("quote", null);
    JsonPath after = correct("test/patch", 1, patch);
    assertEquals(2, after.getInt("revision"));
    assertEquals("the palace", after.getString("venue"));
    assertNull(after.get("quote"));
    assertEquals("Says something.", after.getString("summary"));
    assertEquals(List.of("ve", "us"), after.getList("addressees.key"));
    assertEquals("Nicolás Maduro", after.getString("speaker.name"));
  }

  @Test
  void aListAloneMakesOneRevision() {
    Desk.EDITOR.ask(RECORD, Map.of("input", statement("test/list")));
    JsonPath after = correct("test/list", 1, Map.of("addressees", List.of("us")));
    assertEquals(2, after.getInt("revision"));
    assertEquals(List.of("us"), after.getList("addressees.key"));
    assertEquals(3, correct("test/list", 2, Map.of("topics", List.of())).getInt("revision"));
  }

  @ParameterizedTest
  @CsvSource({
    "test/refusals, 7, why, elsewhere, STALE_REVISION",
    "test/refusals, 0, why, elsewhere, STALE_REVISION",
    "test/no-such, 1, why, elsewhere, NOT_FOUND",
    "test/refusals, 1, ' ', elsewhere, VALIDATION",
    "test/refusals, 1, why, the square, VALIDATION",
    "test/refusals, 1, why, ' ', VALIDATION",
  })
  void correctionsAreRefused(String key, int revision, String reason, String venue, String code) {
    Map<String, Object> input = statement("test/refusals");
    input.put("venue", "the square");
    Desk.EDITOR.ask(RECORD, Map.of("input", input));
    Map<String, ?> variables =
        Map.of("key", key, "revision", revision, "reason", reason, "input", Map.of("venue", venue));
    JsonPath refusal = Desk.EDITOR.refused(CORRECT, variables, code);
    assertEquals(List.of("correctStatement"), refusal.getList("path"));
  }

  @Test
  void allThatIsWrongWithACorrectionIsToldAtOnce() {
    Desk.EDITOR.ask(RECORD, Map.of("input", statement("test/required")));
    Map<String, Object> patch = new HashMap<>();
    patch.put("summary", null);
    patch.put("speaker", null);
    patch.put("evidence", null);
    patch.put("said", null);
    patch.put("kind", null);
    patch.put("venue", " ");
    Map<String, ?> variables =
        Map.of("key", "test/required", "revision", 1, "reason", " ", "input", patch);
    JsonPath refusal = Desk.EDITOR.refused(CORRECT, variables, "VALIDATION");
    assertEquals(
        List.of(
            "input.evidence: A fact needs at least one evidence.",
            "input.kind: Is required.",
            "input.said: Is required.",
            "input.speaker: Is required.",
            "input.summary: Is required.",
            "input.venue: Must not be blank.",
            "reason: Must not be blank."),
        refusal.getList(
            "extensions.violations.collect { it.path.join('.') + ': ' + it.message }.sort()"));
  }

  @Test
  void thePageOfAnActorElsewhereIsKept() {
    String record =
        """
        mutation { recordActor(input: {key: "test/elsewhere", kind: PERSON, names: [{name: "E", kind: PRIMARY}], externalIds: [
          {scheme: "wikidata", value: "Q9"}, {scheme: "imdb", value: "n1", url: "https://example.org/n1"}]}) {
            externalIds { value url } } }
        """;
    String told =
        "[[value:Q9, url:https://www.wikidata.org/wiki/Q9], [value:n1, url:https://example.org/n1]]";
    assertEquals(told, Desk.EDITOR.ask(record).getString("recordActor.externalIds"));
    assertEquals(told, Desk.EDITOR.ask(record).getString("recordActor.externalIds"));
    Desk.EDITOR.refused(record.replace("/n1\"", "/n2\""), Map.of(), "CONFLICT");
    Desk.EDITOR.refused(record.replace("https:", "ftp:"), Map.of(), "VALIDATION");
  }

  @Test
  void nothingEndsBeforeItBegins() {
    String record =
        """
        mutation { recordPosition(input: {key: "recording/ends", crisis: "venezuela-2019", summary: "It is so.",
          evidence: [{source: "venezuela-2019/doc-1"}], holder: "us", kind: OPPOSES, target: "guaido",
          validFrom: {edtf: "2019-03-02/2019-03-09"}, validTo: {edtf: "%s"}}) { key } }
        """;
    JsonPath refusal = Desk.EDITOR.refused(record.formatted("2019-03-01"), Map.of(), "VALIDATION");
    assertEquals(
        List.of(List.of("input", "validTo")), refusal.getList("extensions.violations.path"));
    Desk.EDITOR.ask(record.formatted("2019-03"));
  }

  @Test
  void eachRootFieldSeesWhatThoseBeforeItWrote() {
    Desk.EDITOR.ask(RECORD, Map.of("input", statement("test/serial")));
    JsonPath data =
        Desk.EDITOR.ask(
            """
            mutation {
              a: correctStatement(key: "test/serial", expectedRevision: 1, reason: "one", input: {venue: "here"}) { revision venue }
              b: correctStatement(key: "test/serial", expectedRevision: 2, reason: "two", input: {venue: "there"}) { revision venue }
            }
            """);
    assertEquals(
        "here 2, there 3",
        "%s %s, %s %s"
            .formatted(
                data.getString("a.venue"), data.getInt("a.revision"),
                data.getString("b.venue"), data.getInt("b.revision")));
  }

  private static JsonPath correct(String key, int revision, Map<String, Object> patch) {
    Map<String, ?> variables =
        Map.of("key", key, "revision", revision, "reason", "a better source", "input", patch);
    return Desk.EDITOR.ask(CORRECT, variables).setRootPath("data.correctStatement");
  }

  private static Map<String, Object> statement(String key) {
    Map<String, Object> input = new HashMap<>();
    input.put("key", key);
    input.put("crisis", "venezuela-2019");
    input.put("summary", "Says something.");
    input.put("speaker", "maduro");
    input.put("kind", "SPEECH");
    input.put("quotation", "INDIRECT");
    input.put("said", Map.of("edtf", "2019-02-01"));
    input.put("addressees", List.of("ve", "us"));
    input.put("topics", List.of("talks"));
    input.put("evidence", Desk.evidence());
    return input;
  }

  /** With a record that other tests do not count. */
  public static class Profile implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(
          new TestResourceEntry(
              TestDatabase.Own.class, Map.of("name", "recorded", "dossiers", "venezuela-2019")));
    }
  }
}
