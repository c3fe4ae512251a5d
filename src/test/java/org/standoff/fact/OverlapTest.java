package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.graphql.Operation;

/**
 * Facts of a range of days, which are read case by case, are those that overlap it, in the same
 * order: within anyOf a range is read as it is.
 */
@QuarkusTest
class OverlapTest {
  private static final Operation PAGE = Operation.named("overlap");
  private static final List<String> ORDERS = List.of("SAID", "RECORDED");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, -",
        "-, -, true",
        "2019-01-20, -, -",
        "-, 2019-01-28, -",
        "2019-01-28, 2019-01-30, -",
        "2019-01-31, 2019-01-31, -",
        "2019-02-01, -, false",
        "2030-01-01, -, -",
        "-, 2000-01-01, -",
        "2019-01-31, -, true",
        "-, 2019-01-30, true"
      })
  void casesAreTheWhole(String from, String to, Boolean undated) {
    Map<String, Object> said = new HashMap<>();
    said.put("from", from);
    said.put("to", to);
    said.put("undated", undated);
    for (String order : ORDERS) {
      for (String direction : List.of("ASC", "DESC")) {
        Map<String, Object> split = variables(Map.of("said", said), order, direction);
        Map<String, Object> whole =
            variables(Map.of("anyOf", List.of(Map.of("said", said))), order, direction);
        split.put("first", 100);
        whole.put("first", 100);
        List<String> expected = PAGE.ask(whole).getList("statements.nodes.key");
        JsonPath found = PAGE.ask(split);
        assertEquals(expected, found.getList("statements.nodes.key"));
        assertEquals(expected, found.getList("crisis.statements.nodes.key"));
        assertEquals(expected.size(), found.getInt("statements.totalCount"));
        assertEquals(expected.size(), found.getInt("crisis.statements.totalCount"));
        split.put("first", 2);
        assertEquals(expected, pages(split));
      }
    }
  }

  private static List<String> pages(Map<String, Object> variables) {
    List<String> keys = new ArrayList<>();
    boolean more = true;
    while (more) {
      JsonPath page = PAGE.ask(variables);
      assertTrue(page.getList("statements.nodes").size() <= 2);
      keys.addAll(page.getList("statements.nodes.key"));
      assertEquals(
          page.getList("statements.nodes.key"), page.getList("crisis.statements.nodes.key"));
      more = page.getBoolean("statements.pageInfo.hasNextPage");
      variables.put("after", page.getString("statements.pageInfo.endCursor"));
    }
    return keys;
  }

  private static Map<String, Object> variables(
      Map<String, Object> filter, String order, String direction) {
    return new HashMap<>(
        Map.of("filter", filter, "orderBy", Map.of("field", order, "direction", direction)));
  }
}
