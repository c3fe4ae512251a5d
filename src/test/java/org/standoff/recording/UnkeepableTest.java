package org.standoff.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database would refuse is refused before, in words. */
@QuarkusTest
@TestProfile(RecordingTest.Profile.class)
class UnkeepableTest {
  private static final String EVENT =
      "mutation ($input: EventInput!) { recordEvent(input: $input) { key } }";
  private static final String FIGURE =
      "mutation ($input: CasualtyFigureInput!) { recordCasualtyFigure(input: $input) { key } }";
  private static final String ACTOR =
      "mutation { recordActor(input: {key: \"unkeepable/a\", kind: PERSON,"
          + " names: [{name: \"A\", kind: PRIMARY}]}) { key } }";

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u0085", " \u2003\u202f\n"})
  void spacesOfEveryKindAreNoText(String blank) {
    assertViolation(
        List.of("input", "place", "name"),
        EVENT,
        event(Map.of("name", blank, "precision", "EXACT")));
    Map<String, Object> quantity = Map.of("verbatim", "nine", "low", 1, "high", 9, "rules", blank);
    assertViolation(
        List.of("input", "quantity", "rules"),
        FIGURE,
        fact(Map.of("harm", "KILLED", "quantity", quantity, "period", Map.of("edtf", "2019"))));
  }

  @Test
  void noPlaceIsInfinitelyFar() {
    Map<String, Object> place =
        Map.of(
            "name", "C", "precision", "EXACT", "latitude", new BigDecimal("1e400"), "longitude", 0);
    JsonPath refusal = Desk.EDITOR.refused(EVENT, Map.of("input", event(place)), "VALIDATION");
    assertEquals(List.of("recordEvent"), refusal.getList("path"));
    assertEquals(
        "The argument input.place.latitude of Mutation.recordEvent must be a number.",
        refusal.getString("message"));
    JsonPath literal =
        Desk.EDITOR.refused(
            "{ actorSearch(name: \"a\", threshold: 1e400) { name } }", Map.of(), "VALIDATION");
    assertEquals(List.of("actorSearch"), literal.getList("path"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\0b"})
  void authorsHaveNames(String name) {
    String token = TestIssuer.claims("editor").upn(name).sign(TestIssuer.key());
    new Desk(token).refused(ACTOR, Map.of(), "UNAUTHENTICATED");
  }

  private static void assertViolation(
      List<String> path, String mutation, Map<String, Object> input) {
    JsonPath refusal = Desk.EDITOR.refused(mutation, Map.of("input", input), "VALIDATION");
    assertEquals(List.of(path), refusal.getList("extensions.violations.path"), refusal::prettify);
  }

  private static Map<String, Object> event(Map<String, Object> place) {
    Map<String, String> occurred = Map.of("edtf", "2019");
    return fact(
        Map.of("type", "meeting", "status", "OCCURRED", "occurred", occurred, "place", place));
  }

  private static Map<String, Object> fact(Map<String, Object> rest) {
    Map<String, Object> input = new HashMap<>(rest);
    input.put("key", "unkeepable/f");
    input.put("crisis", "venezuela-2019");
    input.put("summary", "It is so.");
    input.put("evidence", Desk.evidence());
    return input;
  }
}
