package org.standoff.graphql.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.standoff.graphql.probe.Ask;
import org.standoff.graphql.probe.ProbeProfile;

@QuarkusTest
@TestProfile(ProbeProfile.class)
class FieldErrorsTest {
  private static final String DAY = "a day, written as 2019-01-23";

  @ParameterizedTest
  @EnumSource(ErrorCode.class)
  void refusalsKeepTheirCodeMessageAndPath(ErrorCode code) {
    JsonPath answer = Ask.json("{ it: probeRefusal(code: " + code + ") }");
    assertNull(answer.get("data.it"));
    assertEquals(
        Map.of(
            "message", "Refused on purpose.",
            "locations", List.of(Map.of("line", 1, "column", 3)),
            "path", List.of("it"),
            "extensions", Map.of("code", code.name())),
        answer.getMap("errors[0]"));
  }

  /** A transaction that has failed would tell of that, if the same were read again. */
  @Test
  void whatFailedIsNotReadAgain() {
    JsonPath answer = Ask.json("{ probeThings { key failing } }");
    assertEquals(List.of("a", "b"), answer.getList("data.probeThings.key"));
    assertEquals(List.of("LIMIT", "LIMIT"), answer.getList("errors.extensions.code"));
    assertEquals(List.of("probeThings", 0, "failing"), answer.getList("errors[0].path"));
    assertEquals(List.of("probeThings", 1, "failing"), answer.getList("errors[1].path"));
  }

  @Test
  void faultsTellNothingButAnId() {
    JsonPath answer = Ask.json("{ probeFault }");
    assertEquals("The service failed to answer this.", answer.getString("errors[0].message"));
    assertEquals("INTERNAL", answer.getString("errors[0].extensions.code"));
    assertEquals(36, answer.getString("errors[0].extensions.id").length());
    assertEquals(List.of("probeFault"), answer.getList("errors[0].path"));
    assertFalse(answer.prettify().contains("secret"));
  }

  @Test
  void missingValuesOfRequiredFieldsAreFaults() {
    JsonPath answer = Ask.json("{ probeMissing }");
    assertTrue(answer.getMap("").containsKey("data"));
    assertNull(answer.get("data"));
    assertEquals("INTERNAL", answer.getString("errors[0].extensions.code"));
    assertEquals(List.of("probeMissing"), answer.getList("errors[0].path"));
    assertEquals("The service failed to answer this.", answer.getString("errors[0].message"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{said: {from: \"2019-13-45\"}} | filter.said.from | must be " + DAY,
        "{not: {not: {said: {to: 3}}}} | filter.not.not.said.to | must be " + DAY,
        "{colours: [RED, BLUE]} | filter.colours[1] | must be one of GREEN, RED",
        "{colours: \"GRENE\"} | filter.colours | must be a value of ProbeColour. Did you mean GREEN?",
        "{since: \"2019-01-23\"} | filter.since | must be an instant with its offset, written as"
            + " 2019-01-23T14:30:00Z",
        "{atLeast: 1.5} | filter.atLeast | must be a whole number from -2147483648 to 2147483647",
        "{atLeast: \"7\"} | filter.atLeast | must be a whole number from -2147483648 to 2147483647",
        "{sayd: {}} | filter | has a field that ProbeFilterInput does not have. Did you mean said?",
        "[1] | filter | must be an object of type ProbeFilterInput",
      })
  void wrongArgumentsAreNamedByTheSchema(String literal, String where, String what) {
    String end = what.endsWith("?") ? "" : ".";
    Map<String, Object> expected =
        Map.of(
            "message", "The argument " + where + " of Query.probeFilter " + what + end,
            "locations", List.of(Map.of("line", 1, "column", 18)),
            "path", List.of("it"),
            "extensions", Map.of("code", "VALIDATION"));
    JsonPath inline = Ask.json("{it: probeFilter(filter: " + literal + ")}");
    assertNull(inline.get("data"));
    assertEquals(1, inline.getList("errors").size());
    assertEquals(expected, inline.getMap("errors[0]"));
  }

  @Test
  void wrongVariablesAreNamedByTheSchemaAndTheirFirstUse() {
    String query = "query($f: ProbeFilterInput) { it: probeFilter(filter: $f) }";
    JsonPath answer = Ask.json(query, Map.of("f", Map.of("said", Map.of("from", "2019-13-45"))));
    assertEquals(
        Map.of(
            "message", "The argument filter.said.from of Query.probeFilter must be " + DAY + ".",
            "locations", List.of(Map.of("line", 1, "column", 7)),
            "path", List.of("it"),
            "extensions", Map.of("code", "VALIDATION")),
        answer.getMap("errors[0]"));
  }

  @Test
  void wrongVariablesWithinAnArgumentAreNamedByTheirType() {
    String query = "query($d: Date) { it: probeFilter(filter: {said: {from: $d}}) }";
    JsonPath answer = Ask.json(query, Map.of("d", "yesterday"));
    assertEquals(
        "A variable is not valid: Date must be " + DAY + ".",
        answer.getString("errors[0].message"));
    assertEquals(List.of("it"), answer.getList("errors[0].path"));
  }

  @Test
  void requiredVariablesMustBeGiven() {
    Map<String, Object> none = new HashMap<>();
    none.put("d", null);
    String query = "query($d: Date!) { probeDay(day: $d) }";
    for (JsonPath answer : List.of(Ask.json(query), Ask.json(query, none))) {
      assertEquals(
          "The argument day of Query.probeDay must not be null.",
          answer.getString("errors[0].message"));
      assertEquals("VALIDATION", answer.getString("errors[0].extensions.code"));
    }
  }

  @Test
  void nullForARequiredArgumentByWayOfADefaultIsRefused() {
    Map<String, Object> none = new HashMap<>();
    none.put("d", null);
    String query = "query($d: Date = \"2019-01-23\") { probeDay(day: $d) }";
    JsonPath answer = Ask.json(query, none);
    assertEquals("VALIDATION", answer.getString("errors[0].extensions.code"));
    assertEquals(List.of("probeDay"), answer.getList("errors[0].path"));
    assertEquals("2019-01-23 null", Ask.json(query).getString("data.probeDay"));
  }

  @Test
  void anInputsOwnRefusalKeepsItsWords() {
    JsonPath answer = Ask.json("{ probeFilter(filter: {atLeast: -1}) }");
    assertEquals("atLeast must not be negative.", answer.getString("errors[0].message"));
    assertEquals("VALIDATION", answer.getString("errors[0].extensions.code"));
    assertEquals(List.of("probeFilter"), answer.getList("errors[0].path"));
  }

  @Test
  void constraintsAreToldWithoutTheValue() {
    JsonPath answer = Ask.json("{ probeThings(first: 12345) { key } }");
    assertEquals(
        "Not valid: first must be less than or equal to 100.",
        answer.getString("errors[0].message"));
    assertEquals("VALIDATION", answer.getString("errors[0].extensions.code"));
    assertEquals(List.of("probeThings"), answer.getList("errors[0].path"));
  }

  @Test
  void goodArgumentsReachTheMethod() {
    assertEquals(
        "ProbeFilter[said=ProbeRange[from=2019-01-23, to=null], colours=[RED], since=null,"
            + " atLeast=3, not=null]",
        Ask.json("{ probeFilter(filter: {said: {from: \"2019-01-23\"} colours: RED atLeast: 3}) }")
            .getString("data.probeFilter"));
    assertEquals(
        "2019-01-23 2019-01-23T14:30-04:00",
        Ask.json("{ probeDay(day: \"2019-01-23\", at: \"2019-01-23T14:30-04:00\") }")
            .getString("data.probeDay"));
  }
}
