package org.standoff.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages put together are the whole list, from either end. */
@QuarkusTest
class PagingTest {
  private static final int SIZE = 3;

  @ParameterizedTest
  @CsvSource({
    "statement, SAID, 16",
    "statement, RECORDED, 16",
    "position, VALID_FROM, 11",
    "position, RECORDED, 11",
    "vote, HELD, 2",
    "vote, RECORDED, 2",
    "casualty-figure, PERIOD, 3",
    "casualty-figure, RECORDED, 3",
    "event, OCCURRED, 16",
    "event, RECORDED, 16",
    "actor, KEY, 29",
    "actor, RECORDED, 29"
  })
  void eachRowComesOnceInOrder(String kind, String field, int total) {
    Operation operation = Operation.named(kind + "-page");
    List<String> ascending = whole(operation, order(field, "ASC"), total);
    List<String> descending = whole(operation, order(field, "DESC"), total);
    assertEquals(new HashSet<>(ascending), new HashSet<>(descending));
    assertEquals(total, new HashSet<>(ascending).size());
    assertEquals(ascending, forwards(operation, order(field, "ASC"), total));
    assertEquals(descending, forwards(operation, order(field, "DESC"), total));
    assertEquals(ascending, backwards(operation, order(field, "ASC"), total));
    assertEquals(descending, backwards(operation, order(field, "DESC"), total));
  }

  private static Map<String, String> order(String field, String direction) {
    return Map.of("field", field, "direction", direction);
  }

  private static List<String> whole(Operation operation, Map<String, ?> order, int total) {
    JsonPath page = operation.ask(Map.of("orderBy", order, "first", 100));
    assertEquals(total, page.getInt("page.totalCount"));
    assertEquals(false, page.getBoolean("page.pageInfo.hasNextPage"));
    assertEquals(false, page.getBoolean("page.pageInfo.hasPreviousPage"));
    List<String> cursors = page.getList("page.edges.cursor", String.class);
    assertEquals(total, new HashSet<>(cursors).size());
    assertEquals(cursors.get(0), page.getString("page.pageInfo.startCursor"));
    assertEquals(cursors.get(total - 1), page.getString("page.pageInfo.endCursor"));
    return page.getList("page.edges.node.key", String.class);
  }

  private static List<String> forwards(Operation operation, Map<String, ?> order, int total) {
    List<String> keys = new ArrayList<>();
    String after = null;
    boolean more = true;
    while (more) {
      JsonPath page = operation.ask(variables(order, "first", "after", after));
      assertEquals(total, page.getInt("page.totalCount"));
      keys.addAll(page.getList("page.edges.node.key", String.class));
      more = page.getBoolean("page.pageInfo.hasNextPage");
      assertEquals(keys.size() < total, more);
      assertEquals(after != null, page.getBoolean("page.pageInfo.hasPreviousPage"));
      after = page.getString("page.pageInfo.endCursor");
    }
    return keys;
  }

  private static List<String> backwards(Operation operation, Map<String, ?> order, int total) {
    List<String> keys = new ArrayList<>();
    String before = null;
    boolean more = true;
    while (more) {
      JsonPath page = operation.ask(variables(order, "last", "before", before));
      assertEquals(total, page.getInt("page.totalCount"));
      keys.addAll(0, page.getList("page.edges.node.key", String.class));
      more = page.getBoolean("page.pageInfo.hasPreviousPage");
      assertEquals(keys.size() < total, more);
      assertEquals(before != null, page.getBoolean("page.pageInfo.hasNextPage"));
      before = page.getString("page.pageInfo.startCursor");
    }
    return keys;
  }

  private static Map<String, Object> variables(
      Map<String, ?> order, String size, String cursor, @Nullable String place) {
    Map<String, Object> variables = new HashMap<>(Map.of("orderBy", order, size, SIZE));
    if (place != null) {
      variables.put(cursor, place);
    }
    return variables;
  }

  @Test
  void twentyRowsWhereNothingIsSaid() {
    JsonPath page = Operation.named("actor-page").ask();
    assertEquals(20, page.getList("page.edges").size());
    assertTrue(page.getBoolean("page.pageInfo.hasNextPage"));
    String twentieth = page.getString("page.pageInfo.endCursor");
    JsonPath back = Operation.named("actor-page").ask(Map.of("before", twentieth));
    assertEquals(
        page.getList("page.edges.node.key").subList(0, 19), back.getList("page.edges.node.key"));
  }

  @Test
  void whatRestsOnASourceComesPageByPage() {
    Operation operation = Operation.named("facts-of-a-source");
    List<String> keys = new ArrayList<>();
    Map<String, Object> variables = new HashMap<>();
    for (int left = 47; left > 0; left -= 10) {
      JsonPath page = operation.ask(variables);
      keys.addAll(page.getList("source.facts.nodes.key", String.class));
      assertEquals(left > 10, page.getBoolean("source.facts.pageInfo.hasNextPage"));
      variables.put("after", page.getString("source.facts.pageInfo.endCursor"));
    }
    assertEquals(Operation.named("source-page").ask().getList("source.facts.nodes.key"), keys);
    assertEquals(47, new HashSet<>(keys).size());
  }

  @Test
  void anEmptyPageHasNoCursors() {
    JsonPath page =
        Operation.of(
                "{ page: votes(filter: {body: []}) { totalCount edges { cursor }"
                    + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }")
            .ask();
    assertEquals(0, page.getInt("page.totalCount"));
    assertEquals(List.of(), page.getList("page.edges"));
    assertEquals(false, page.getBoolean("page.pageInfo.hasNextPage"));
    assertEquals(false, page.getBoolean("page.pageInfo.hasPreviousPage"));
    assertNull(page.getString("page.pageInfo.startCursor"));
    assertNull(page.getString("page.pageInfo.endCursor"));
  }

  @Test
  void crisesAndSourcesComeByKey() {
    JsonPath data =
        Operation.of(
                "{ crises { totalCount nodes { key } }"
                    + " sources(first: 1) { totalCount nodes { key } pageInfo { endCursor } } }")
            .ask();
    assertEquals(List.of("venezuela-2019"), data.getList("crises.nodes.key"));
    assertEquals(List.of("ep-rollcall/100741"), data.getList("sources.nodes.key"));
    assertEquals(2, data.getInt("sources.totalCount"));
    JsonPath next =
        Operation.of("query ($after: String) { sources(after: $after) { nodes { key } } }")
            .ask(Map.of("after", data.getString("sources.pageInfo.endCursor")));
    assertEquals(List.of("venezuela-2019/doc-1"), next.getList("sources.nodes.key"));
  }
}
