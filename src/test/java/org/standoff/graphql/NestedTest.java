package org.standoff.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nested connections with different arguments, of many parents at once. */
@QuarkusTest
class NestedTest {
  private static final List<String> PERSONS =
      List.of("bolton", "guaido", "maduro", "pence", "saab", "silva", "trump");

  private JsonPath data;

  @BeforeEach
  void ask() {
    data = Operation.named("nested").ask().setRootPath("data.actors");
  }

  @Test
  void eachParentHasItsOwnCounts() {
    assertEquals(PERSONS, data.getList("nodes.key"));
    assertEquals(List.of(1, 6, 4, 0, 0, 0, 0), data.getList("nodes.all.totalCount"));
    assertEquals(List.of(1, 6, 4, 0, 0, 0, 0), data.getList("nodes.one.totalCount"));
    assertEquals(List.of(0, 1, 3, 0, 0, 0, 0), data.getList("nodes.dated.totalCount"));
    assertEquals(List.of(0, 3, 0, 0, 0, 0, 0), data.getList("nodes.opEds.totalCount"));
    assertEquals(List.of(0, 0, 1, 0, 0, 1, 0), data.getList("nodes.positions.totalCount"));
    assertEquals(List.of(0, 0, 1, 0, 0, 0, 0), data.getList("nodes.accusing.totalCount"));
  }

  @Test
  void eachAliasHasItsOwnRows() {
    assertEquals(List.of("", "6", "10 11 12", "", "", "", ""), keys("dated", "venezuela-2019/st-"));
    assertEquals(
        List.of("14", "1 2 3 4 5", "9", "", "", "", ""), keys("undated", "venezuela-2019/st-"));
    assertEquals(List.of("", "", "11", "", "", "8", ""), keys("positions", "venezuela-2019/po-"));
    assertEquals(
        List.of(1, 1, 1, 0, 0, 0, 0),
        IntStream.range(0, 7).mapToObj(i -> data.getList(node(i) + "one.nodes").size()).toList());
    assertEquals("2019-01-20", data.getString("nodes[1].one.nodes[0].said.earliest"));
    assertEquals("2019-01-30", data.getString("nodes[2].one.nodes[0].said.earliest"));
  }

  @Test
  void andSoOnBelow() {
    assertEquals(List.of("guaido", "guaido"), data.getList("nodes[1].opEds.nodes.speaker.key"));
    assertEquals(List.of(0, 0), data.getList("nodes[1].opEds.nodes.speaker.positions.totalCount"));
    assertEquals(true, data.getBoolean("nodes[1].opEds.pageInfo.hasNextPage"));
    assertEquals(false, data.getBoolean("nodes[2].opEds.pageInfo.hasNextPage"));
  }

  private static String node(int index) {
    return "nodes[" + index + "].";
  }

  /** The keys below each parent, by number. */
  private List<String> keys(String alias, String prefix) {
    return IntStream.range(0, PERSONS.size())
        .mapToObj(
            i ->
                data.getList(node(i) + alias + ".nodes.key", String.class).stream()
                    .map(key -> Integer.valueOf(key.replace(prefix, "")))
                    .sorted()
                    .map(String::valueOf)
                    .collect(Collectors.joining(" ")))
        .toList();
  }
}
