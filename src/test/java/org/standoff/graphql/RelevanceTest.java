package org.standoff.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages by relevance, among them many of the same rank. */
@QuarkusTest
class RelevanceTest {
  private static final Operation PAGE = Operation.named("relevance");
  private static final Map<String, Object> MILITARY =
      Map.of("text", "military or guaido or people");
  private static final Map<String, Object> CHOICES =
      Map.of("anyOf", List.of(MILITARY, Map.of("kind", List.of("WARNING", "PLEDGE"))));

  @Test
  void theBestIsFirstInDescendingOrder() {
    List<String> best = whole(MILITARY, "DESC");
    assertEquals(11, best.size());
    assertEquals("venezuela-2019/st-4", best.get(0)); // the people and the military
    List<String> worst = new ArrayList<>(whole(MILITARY, "ASC"));
    Collections.reverse(worst);
    assertEquals(best, worst);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ASC", "DESC"})
  void pagesPutTogetherAreTheWhole(String direction) {
    for (Map<String, Object> filter : List.of(MILITARY, CHOICES)) {
      List<String> whole = whole(filter, direction);
      assertEquals(whole, pages(filter, direction, "first", "after", "endCursor"));
      assertEquals(whole, pages(filter, direction, "last", "before", "startCursor"));
    }
  }

  private static List<String> whole(Map<String, Object> filter, String direction) {
    Map<String, Object> variables = variables(filter, direction);
    variables.put("first", 100);
    return PAGE.ask(variables).getList("page.nodes.key", String.class);
  }

  private static List<String> pages(
      Map<String, Object> filter, String direction, String size, String cursor, String end) {
    boolean forwards = size.equals("first");
    List<String> keys = new ArrayList<>();
    Map<String, Object> variables = variables(filter, direction);
    variables.put(size, 2);
    boolean more = true;
    while (more) {
      JsonPath page = PAGE.ask(variables);
      List<String> found = page.getList("page.nodes.key", String.class);
      assertEquals(found, page.getList("crisis.statements.nodes.key"));
      assertEquals(page.getInt("page.totalCount"), page.getInt("crisis.statements.totalCount"));
      keys.addAll(forwards ? keys.size() : 0, found);
      more = page.getBoolean("page.pageInfo." + (forwards ? "hasNextPage" : "hasPreviousPage"));
      variables.put(cursor, page.getString("page.pageInfo." + end));
    }
    return keys;
  }

  private static Map<String, Object> variables(Map<String, Object> filter, String direction) {
    Map<String, String> order = Map.of("field", "RELEVANCE", "direction", direction);
    return new HashMap<>(Map.of("filter", filter, "orderBy", order));
  }
}
