package org.standoff.recording;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that no database keeps or finds are refused where they stand, in every input. */
@QuarkusTest
@TestProfile(RecordingTest.Profile.class)
class HostileTextTest {
  private static final String HERE = "put it here";
  private static final String FACT =
      """
      "crisis": "venezuela-2019", "summary": "It is so.",
      "evidence": [{"source": "venezuela-2019/doc-1", "attributedTo": "un", "textSha256": "%s", "note": "Told."}],
      """
          .formatted("0".repeat(64));
  private static final String DATE =
      "{\"edtf\": \"2019\", \"expression\": \"then\", \"reason\": \"so\"}";

  /** As JSON escapes them, with the least that is wrong with them. */
  private static final Map<String, String> HOSTILE =
      Map.of(
          "U+0000", "a\\u0000b",
          "half a pair", "a\\ud800b",
          "the other half", "\\udc00",
          "long", "x y ".repeat(60_000));

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Actor|\"kind\": \"PERSON\", \"names\": [{\"name\": \"S\", \"kind\": \"PRIMARY\", \"language\": \"en\"}], \"country\": \"VE\", \"description\": \"d\", \"externalIds\": [{\"scheme\": \"s\", \"value\": \"v\", \"url\": \"https://example.org\"}], \"roles\": [{\"title\": \"spokesperson\", \"organisation\": \"un\", \"period\": DATE, \"accordingTo\": [\"us\"], \"disputedBy\": [\"ve\"]}]",
        "Source|\"kind\": \"DATASET\", \"published\": DATE, \"title\": \"t\", \"url\": \"https://example.org\", \"publisher\": \"un\", \"author\": \"a\", \"language\": \"en\", \"licence\": \"l\", \"attribution\": \"a\", \"derivedFrom\": \"venezuela-2019/doc-1\", \"credit\": \"c\", \"textSha256\": \"SHA\"",
        "Statement|FACT \"speaker\": \"maduro\", \"kind\": \"SPEECH\", \"quotation\": \"INDIRECT\", \"said\": DATE, \"venue\": \"v\", \"addressees\": [\"us\"], \"mentions\": [\"us\"], \"topics\": [\"t\"], \"quote\": \"q\", \"language\": \"en\"",
        "Position|FACT \"holder\": \"us\", \"kind\": \"OPPOSES\", \"target\": \"guaido\", \"regarding\": \"r\", \"holderCount\": {\"verbatim\": \"two dozen\"}, \"validFrom\": DATE, \"validTo\": DATE, \"vote\": \"venezuela-2019/vo-1\", \"statement\": \"venezuela-2019/st-1\"",
        "Vote|FACT \"body\": \"ep\", \"subject\": \"s\", \"reference\": \"r\", \"held\": DATE, \"result\": \"ADOPTED\", \"ballots\": [{\"voter\": \"us\", \"choice\": \"FOR\"}]",
        "CasualtyFigure|FACT \"harm\": \"KILLED\", \"quantity\": {\"verbatim\": \"nine\", \"low\": 1, \"high\": 9, \"rules\": \"other\"}, \"period\": DATE, \"perpetrators\": [\"ve\"], \"reportedBy\": \"un\", \"place\": {\"name\": \"C\", \"country\": \"VE\", \"precision\": \"EXACT\"}, \"context\": \"c\", \"comparison\": \"c\"",
        "Event|FACT \"type\": \"t\", \"verb\": \"PROTEST\", \"mode\": \"m\", \"status\": \"OCCURRED\", \"occurred\": DATE, \"participants\": [{\"actor\": \"us\", \"role\": \"SOURCE\"}], \"announcedBy\": \"venezuela-2019/st-1\", \"outcome\": \"venezuela-2019/ev-1\"",
      })
  void isRefusedWhereItStands(String kind, String fields) throws JsonProcessingException {
    String said = fields.replace("FACT", FACT).replace("DATE", DATE).replace("SHA", "0".repeat(64));
    JsonNode input = JSON.readTree("{\"key\": \"hostile/" + kind + "\", " + said + "}");
    List<List<Object>> places = new ArrayList<>();
    texts(input, List.of(), places);
    assertTrue(places.size() > 5, places::toString);
    String record =
        "mutation ($input: %sInput!) { record%s(input: $input) { key } }".formatted(kind, kind);
    for (List<Object> place : places) {
      HOSTILE.forEach((what, text) -> assertRefused(record, with(input, place), place, what, text));
    }
  }

  @ParameterizedTest
  @CsvSource({"a\\nb", "a b", "a\\tb", "\\u0001", "ключ", "''", "a\\u200bb"})
  void keysAreWords(String key) throws JsonProcessingException {
    JsonNode input =
        JSON.readTree(
            "{\"key\": \""
                + HERE
                + "\", \"kind\": \"DATASET\", \"published\": {\"edtf\": \"2019\"}}");
    String record = "mutation ($input: SourceInput!) { recordSource(input: $input) { key } }";
    assertRefused(record, input, List.of("key"), key, key.equals("''") ? "" : key);
  }

  @Test
  void longKeysNameNothing() {
    String key = "k".repeat(10_000);
    Desk.EDITOR.refused(
        "mutation ($key: String!) { correctSource(key: $key, expectedRevision: 1, reason: \"r\", input: {title: \"t\"}) { key } }",
        Map.of("key", key),
        "NOT_FOUND");
    Desk.REVIEWER.refused(
        "mutation ($key: String!) { mergeActors(keep: $key, merge: \"us\", reason: \"r\") { key } }",
        Map.of("key", key),
        "NOT_FOUND");
    Desk.REVIEWER.refused(
        "mutation ($key: ID!) { retract(id: $key, expectedRevision: 1, reason: \"r\") { number } }",
        Map.of("key", key),
        "NOT_FOUND");
  }

  @Test
  void reasonsAndNotesAreTexts() {
    JsonPath ids =
        Desk.EDITOR
            .ask("{ statements(first: 2) { nodes { id revision } } }")
            .setRootPath("data.statements");
    String from = ids.getString("nodes[0].id");
    String longer = "x y ".repeat(60_000);
    Map<String, String> mutations =
        Map.of(
            "link(from: \"%s\", to: \"%s\", kind: ABOUT, note: $text) { id }"
                .formatted(from, ids.getString("nodes[1].id")),
            "note",
            "retract(id: \"%s\", expectedRevision: %d, reason: $text) { number }"
                .formatted(from, ids.getInt("nodes[0].revision")),
            "reason",
            "mergeActors(keep: \"us\", merge: \"ve\", reason: $text) { key }",
            "reason",
            "correctActor(key: \"us\", expectedRevision: 1, reason: $text, input: {description: \"d\"}) { key }",
            "reason");
    mutations.forEach(
        (mutation, argument) -> {
          for (String text : List.of(longer, " ", "a\0b")) {
            JsonPath refusal =
                Desk.REVIEWER.refused(
                    "mutation ($text: String!) { " + mutation + " }",
                    Map.of("text", text),
                    "VALIDATION");
            assertEquals(
                List.of(List.of(argument)),
                refusal.getList("extensions.violations.path"),
                refusal::prettify);
          }
        });
  }

  @Test
  void moreTopicsThanCanBeSearchedAreRefused() {
    List<String> topics = IntStream.range(0, 101).mapToObj(i -> "t" + i).toList();
    JsonPath refusal =
        Desk.EDITOR.refused(
            "mutation ($topics: [String!]) { correctStatement(key: \"venezuela-2019/st-1\", expectedRevision: 1, reason: \"r\", input: {topics: $topics}) { key } }",
            Map.of("topics", topics),
            "VALIDATION");
    assertEquals(
        List.of(List.of("input", "topics")), refusal.getList("extensions.violations.path"));
  }

  @Test
  void theLongestTextsAreKept() {
    String letters = "абвгдежзиклмнопрстуфхцчшщэюя";
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 19_980; i++) {
      text.append(letters.charAt(i % 28)).append(letters.charAt(i / 28 % 28)).append(i).append(' ');
    }
    List<String> topics =
        IntStream.range(0, 100).mapToObj(i -> text.substring(i * 190, i * 190 + 490)).toList();
    Map<String, Object> input = new HashMap<>();
    input.put("key", "hostile/longest");
    input.put("crisis", "venezuela-2019");
    input.put("summary", text.toString());
    input.put("quote", text.reverse().toString());
    input.put("venue", text.toString());
    input.put("topics", topics);
    input.put("speaker", "maduro");
    input.put("kind", "SPEECH");
    input.put("quotation", "INDIRECT");
    input.put("said", Map.of("edtf", "2019"));
    input.put("evidence", Desk.evidence());
    String record =
        "mutation ($input: StatementInput!) { recordStatement(input: $input) { summary topics } }";
    JsonPath kept = Desk.EDITOR.ask(record, Map.of("input", input));
    assertEquals(input.get("summary"), kept.get("recordStatement.summary"));
    assertEquals(topics, kept.getList("recordStatement.topics"));
  }

  private static void assertRefused(
      String record, JsonNode input, List<Object> place, String what, String text) {
    String body =
        "{\"query\": %s, \"variables\": {\"input\": %s}}"
            .formatted(JSON.valueToTree(record), input)
            .replace("\"" + HERE + "\"", "\"" + text + "\"");
    JsonPath answer =
        given()
            .contentType("application/json")
            .header("Authorization", "Bearer " + TestIssuer.token("editor"))
            .body(body)
            .post("/graphql")
            .jsonPath();
    String code = answer.getString("errors[0].extensions.code");
    String told = what + " at " + place + ": " + answer.prettify();
    assertTrue("VALIDATION".equals(code) || "NOT_FOUND".equals(code), told);
    List<Object> path = new ArrayList<>(List.of("input"));
    path.addAll(place);
    if (place.get(place.size() - 1) instanceof Integer) {
      List<Object> list = path.subList(0, path.size() - 1);
      List<Object> paths = answer.getList("errors[0].extensions.violations.path");
      assertTrue(paths.contains(path) || paths.contains(list), told);
    } else {
      assertTrue(answer.getList("errors[0].extensions.violations.path").contains(path), told);
    }
  }

  /** The places of all texts but the names of enum values. */
  private static void texts(JsonNode node, List<Object> path, List<List<Object>> found) {
    if (node.isTextual() && !node.asText().matches("[A-Z_]{3,}")) {
      found.add(path);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      texts(node.get(i), below(path, i), found);
    }
    node.properties().forEach(field -> texts(field.getValue(), below(path, field.getKey()), found));
  }

  private static List<Object> below(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  private static JsonNode with(JsonNode input, List<Object> place) {
    JsonNode copy = input.deepCopy();
    JsonNode owner = copy;
    for (Object step : place.subList(0, place.size() - 1)) {
      owner = step instanceof Integer index ? owner.get(index) : owner.get((String) step);
    }
    Object last = place.get(place.size() - 1);
    if (last instanceof Integer index) {
      ((ArrayNode) owner).set(index, JSON.valueToTree(HERE));
    } else {
      ((ObjectNode) owner).put((String) last, HERE);
    }
    return copy;
  }
}
