package org.standoff.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is named by its place and a code, and never told back. */
@QuarkusTest
class BadInputTest {
  private static final String CRISIS = "crisis(key: `venezuela-2019`) ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "it: statements(filter: {kind: [SHOUT]}) { totalCount } | it | SHOUT",
        "statements(orderBy: {field: LOUDNESS, direction: ASC}) { totalCount } | statements | LOUDNESS",
        "fact(kind: RUMOUR, key: `a`) { key } | fact | RUMOUR",
        "statements(filter: {said: {from: `2019-13-45`}}) { totalCount } | statements | 2019-13-45",
        "statements(filter: {said: {from: `2019-02-30`}}) { totalCount } | statements | 2019-02-30",
        "events(filter: {occurred: {from: `2019-03-01`, to: `2019-02-03`}}) { totalCount } | events | 2019-03-01",
        "votes(knownAt: `yesterday`) { totalCount } | votes | yesterday",
        "votes(knownAt: `2019-02-01`) { totalCount } | votes | 2019-02-01",
        "votes(after: `bm90IGEgY3Vyc29y`) { totalCount nodes { key } } | votes | bm90",
        "votes(after: `%%%`) { totalCount nodes { key } } | votes | %%%",
        "votes(before: ``) { nodes { key } } | votes | nothing",
        "statements(first: 0) { totalCount } | statements | nothing",
        "statements(first: -7) { totalCount } | statements | -7",
        "statements(first: 101) { totalCount } | statements | 101",
        "statements(last: 0) { totalCount } | statements | nothing",
        "statements(last: 1010) { totalCount } | statements | 1010",
        "statements(first: 1234567890123) { totalCount } | statements | 1234567890123",
        "statements(first: `7`) { totalCount } | statements | nothing",
        "statements(first: 1, last: 1) { totalCount } | statements | nothing",
        "statements(last: 1, after: `aaaa`) { totalCount } | statements | aaaa",
        "statements(first: 1, before: `aaaa`) { totalCount } | statements | aaaa",
        "crises(first: 0) { totalCount } | crises | nothing",
        "sources(first: 101) { totalCount } | sources | 101",
        "actor { key } | actor | nothing",
        "statements(orderBy: {field: RELEVANCE, direction: DESC}) { totalCount } | statements | nothing",
        "votes(orderBy: {field: RELEVANCE, direction: ASC}, filter: {not: {text: `a`}}) { totalCount } | votes | nothing",
        "events(filter: {text: ` `}) { totalCount } | events | nothing",
        "casualtyFigures(filter: {anyOf: [{text: ``}]}) { totalCount } | casualtyFigures | nothing",
        "positions(filter: {text: `a\\u0000b`}) { totalCount } | positions | u0000b",
        "search(text: ``) { totalCount } | search | nothing",
        "search(text: `a`, first: 0) { totalCount } | search | nothing",
        "search(text: `a`, after: `bm90`) { nodes { key } } | search | bm90",
        "actorSearch(name: ` `) { name } | actorSearch | nothing",
        "actorSearch(name: `a`, threshold: 1.5) { name } | actorSearch | 1.5",
        "actorSearch(name: `a`, threshold: -0.1) { name } | actorSearch | 0.1",
        "actorSearch(name: `a`, first: 101) { name } | actorSearch | 101",
        "actor(scheme: `wikidata`) { key } | actor | wikidata",
        "actor(key: `us`, scheme: `wikidata`, value: `Q30`) { key } | actor | Q30",
        "actors(filter: {name: `a\\u0000b`}) { totalCount } | actors | u0000b",
        "actors(filter: {nick: `Juancho`}) { totalCount } | actors | Juancho",
        "positions(filter: {regarding: `a\\u0000b`}) { totalCount } | positions | u0000b",
        "statements(filter: {not: {topic: [`a\\u0000b`]}}) { totalCount } | statements | u0000b",
      })
  void isRefusedAtItsField(String field, String path, String told) {
    assertRefused("{ " + field + " }", List.of(path), told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{ statements(first: 101) { totalCount } } | statements",
        "{ votes(last: 0) { totalCount } } | votes",
        "{ list: events(first: 1, last: 2) { totalCount } } | list",
        "{ positions(after: `bm90IGEgY3Vyc29y`) { nodes { key } } } | positions",
      })
  void isRefusedWithinACrisis(String selection, String field) {
    assertRefused("{ " + CRISIS + selection + " }", List.of("crisis", field), "bm90");
  }

  @Test
  void inOneOfManyPagesIsRefusedThereOnly() {
    JsonPath answer =
        Operation.of(
                ("{ "
                        + CRISIS
                        + "{ bad: statements(after: `bm90IGEgY3Vyc29y`) { nodes { key } }"
                        + " good: statements { nodes { key } } } }")
                    .replace('`', '"'))
            .answer(Map.of());
    assertRefusal(answer, List.of("crisis", "bad"), "bm90");
  }

  @Test
  void anIdOfWhatIsNoNodeFindsNothing() {
    String role = new NodeId(NodeKind.ROLE, new UUID(1, 2)).toString();
    JsonPath data =
        Operation.of("query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }")
            .ask(Map.of("id", role));
    assertNull(data.get("node"));
    assertEquals(Collections.singletonList(null), data.getList("nodes"));
  }

  @Test
  void inAVariableIsRefusedAtTheFieldThatUsesIt() {
    JsonPath answer =
        Operation.named("statement-keys")
            .answer(Map.of("filter", Map.of("kind", List.of("SHOUT"))));
    assertRefusal(answer, List.of("statements"), "SHOUT");
  }

  @Test
  void aCursorOfAnotherOrderIsRefused() {
    Operation page = Operation.named("statement-page");
    Map<String, String> said = Map.of("field", "SAID", "direction", "ASC");
    String cursor =
        page.ask(Map.of("orderBy", said, "first", 1)).getString("page.pageInfo.endCursor");
    for (Map<String, String> other :
        List.of(
            Map.of("field", "SAID", "direction", "DESC"),
            Map.of("field", "RECORDED", "direction", "ASC"))) {
      JsonPath answer = page.answer(Map.of("orderBy", other, "first", 1, "after", cursor));
      assertRefusal(answer, List.of("page"), cursor);
      assertEquals("The cursor belongs to another order.", answer.getString("errors[0].message"));
    }
    JsonPath events = Operation.named("event-page").answer(Map.of("first", 1, "after", cursor));
    assertRefusal(events, List.of("page"), cursor);
  }

  @ParameterizedTest
  @CsvSource({
    "SAID, nodate",
    "SAID, +12345-01-01",
    "SAID, -0001-01-01",
    "SAID, 2019-02-30",
    "RECORDED, 1.5",
    "RECORDED, 99999999999999999999"
  })
  void aForgedCursorIsRefused(String field, String value) {
    String plain = field + "\nASC\n00000000-0000-0000-0000-000000000000\n" + value;
    String cursor = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    JsonPath answer =
        Operation.named("statement-page")
            .answer(Map.of("orderBy", Map.of("field", field, "direction", "ASC"), "after", cursor));
    assertRefusal(answer, List.of("page"), value);
  }

  private static void assertRefused(String operation, List<String> path, String told) {
    assertRefusal(Operation.of(operation.replace('`', '"')).answer(Map.of()), path, told);
  }

  private static void assertRefusal(JsonPath answer, List<String> path, String told) {
    String text = answer.prettify();
    assertEquals(1, answer.getList("errors").size(), text);
    assertEquals("VALIDATION", answer.getString("errors[0].extensions.code"), text);
    assertEquals(path, answer.getList("errors[0].path"), text);
    assertNotNull(answer.get("errors[0].locations[0].line"), text);
    for (String secret : List.of(told, "java", "org.", "Exception", "Input", "\tat ", "SQL")) {
      assertFalse(text.contains(secret), text);
    }
  }
}
