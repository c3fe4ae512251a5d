package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.graphql.Operation;

@QuarkusTest
class SearchTest {
  private static final Operation SEARCH = Operation.named("search");
  private static final String PREFIX = "venezuela-2019/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kill | ca-2 st-16",
        "killing | ca-2 st-16",
        "\"interim president\" | po-1 po-2 po-3 st-7",
        "\"president interim\" |",
        "detention journalists | po-4 st-7 vo-1",
        "detention -journalists | ev-13 st-15",
        "defects or troops | ev-4 ev-6 po-8",
        "trip miami | ev-9",
        "the of |"
      })
  void findsFactsOfEveryKind(String text, String keys) {
    assertEquals(keys(keys), sorted(SEARCH.ask(Map.of("text", text))));
  }

  @Test
  void findsWhatEachKindHasBesides() {
    assertEquals(keys("st-1 st-2 st-3"), sorted(SEARCH.ask(kind("york", "STATEMENT"))));
    for (String text : List.of("joint motions", "RC-B8-0082/2019")) {
      assertEquals(
          List.of("ep-rollcall/100741"),
          SEARCH.ask(Map.of("text", text)).getList("search.nodes.key"));
    }
  }

  @Test
  void countsWithoutShowingTheFacts() {
    String search = "{ search(text: \"detention\") { %s } }";
    assertEquals(5, Operation.of(search.formatted("totalCount")).ask().getInt("search.totalCount"));
    assertEquals(
        false,
        Operation.of(search.formatted("pageInfo { hasNextPage }"))
            .ask()
            .getBoolean("search.pageInfo.hasNextPage"));
    assertEquals(
        5, Operation.of(search.formatted("edges { cursor }")).ask().getList("search.edges").size());
  }

  private static Map<String, Object> kind(String text, String kind) {
    return Map.of("text", text, "kinds", List.of(kind));
  }

  @Test
  void accentsAndCapitalsDoNotMatter() {
    List<String> plain = sorted(SEARCH.ask(Map.of("text", "guaido", "first", 100)));
    assertEquals(plain, sorted(SEARCH.ask(Map.of("text", "GUAIDÓ", "first", 100))));
    assertEquals(plain, sorted(SEARCH.ask(Map.of("text", "Guaidó’s or guaidó", "first", 100))));
    assertEquals(14, plain.size());
  }

  @Test
  void kindsAndCrisisNarrowIt() {
    assertEquals(keys("ca-2"), sorted(SEARCH.ask(kind("killed", "CASUALTY_FIGURE"))));
    assertEquals(
        0, SEARCH.ask(Map.of("text", "killed", "crisis", "nowhere")).getInt("search.totalCount"));
    assertEquals(
        2,
        SEARCH
            .ask(Map.of("text", "killed", "crisis", "venezuela-2019"))
            .getInt("search.totalCount"));
  }

  @Test
  void pagesPutTogetherAreTheWholeBestFirst() {
    List<String> whole =
        SEARCH.ask(Map.of("text", "Maduro president", "first", 100)).getList("search.nodes.key");
    List<String> pages = new ArrayList<>();
    Map<String, Object> variables = new HashMap<>(Map.of("text", "Maduro president", "first", 2));
    boolean more = true;
    while (more) {
      JsonPath page = SEARCH.ask(variables);
      assertEquals(whole.size(), page.getInt("search.totalCount"));
      assertEquals(page.getList("search.nodes.key"), page.getList("search.edges.node.key"));
      pages.addAll(page.getList("search.nodes.key", String.class));
      more = page.getBoolean("search.pageInfo.hasNextPage");
      variables.put("after", page.getString("search.pageInfo.endCursor"));
    }
    assertEquals(whole, pages);
    assertEquals(
        keys("po-5 po-6 po-7 st-6"), whole.stream().sorted().toList(), "both words, in any order");
  }

  @Test
  void thatWhichMatchesMoreComesFirst() {
    List<String> best =
        SEARCH.ask(Map.of("text", "military or officials or secret")).getList("search.nodes.key");
    assertEquals(PREFIX + "st-1", best.get(0));
  }

  private static List<String> sorted(JsonPath data) {
    return data.getList("search.nodes.key", String.class).stream().sorted().toList();
  }

  private static List<String> keys(String keys) {
    return keys == null ? List.of() : Arrays.stream(keys.split(" ")).map(PREFIX::concat).toList();
  }
}
