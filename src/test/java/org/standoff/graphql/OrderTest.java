package org.standoff.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every order in both directions. */
@QuarkusTest
class OrderTest {
  private static final String DATES =
      "{ page: %s(orderBy: {field: %s, direction: %s}, first: 100) { nodes { it: %s { earliest } } } }";
  private static final String KEYS =
      "{ page: %s(orderBy: {field: %s, direction: %s}, first: 100) { nodes { key } } }";

  @ParameterizedTest
  @CsvSource({
    "statements, SAID, said, 2019-01-20 2019-01-30 2019-01-30 2019-01-30 2019-01-31, 11",
    "positions, VALID_FROM, validFrom, 2019-01-31 2019-01-31, 9",
    "votes, HELD, held, 2019-01-31 2019-01-31, 0",
    "casualtyFigures, PERIOD, period, 2019-01-20, 2",
    "events, OCCURRED, occurred, 2019-01-20 2019-01-20 2019-01-20 2019-01-29 2019-01-29"
        + " 2019-01-30 2019-01-30 2019-01-30 2019-01-31 2019-02-01, 6"
  })
  void undatedFactsComeLastInEitherDirection(
      String root, String order, String field, String dates, int undated) {
    List<String> days = new ArrayList<>(List.of(dates.split(" ")));
    assertEquals(with(days, undated), dates(root, order, "ASC", field));
    Collections.reverse(days);
    assertEquals(with(days, undated), dates(root, order, "DESC", field));
    assertEquals(
        dates(root, order, "ASC", field),
        Operation.of(
                "{ page: %s(first: 100) { nodes { it: %s { earliest } } } }".formatted(root, field))
            .ask()
            .getList("page.nodes.it.earliest"));
  }

  private static List<String> with(List<String> days, int undated) {
    List<String> all = new ArrayList<>(days);
    all.addAll(Collections.nCopies(undated, null));
    return all;
  }

  private static List<String> dates(String root, String order, String direction, String field) {
    return Operation.of(DATES.formatted(root, order, direction, field))
        .ask()
        .getList("page.nodes.it.earliest");
  }

  @ParameterizedTest
  @CsvSource({
    "statements, 16",
    "positions, 11",
    "votes, 2",
    "casualtyFigures, 3",
    "events, 16",
    "actors, 29"
  })
  void theOrderOfRecordingRunsBothWays(String root, int total) {
    List<String> ascending = keys(root, "RECORDED", "ASC");
    List<String> descending = new ArrayList<>(keys(root, "RECORDED", "DESC"));
    assertEquals(total, ascending.size());
    Collections.reverse(descending);
    assertEquals(ascending, descending);
  }

  @Test
  void actorsComeByKey() {
    List<String> ascending = keys("actors", "KEY", "ASC");
    assertEquals(ascending.stream().sorted().toList(), ascending);
    assertEquals("ap", ascending.get(0));
    assertEquals("wh-official", ascending.get(28));
    List<String> descending = new ArrayList<>(keys("actors", "KEY", "DESC"));
    assertEquals("wh-official", descending.get(0));
    Collections.reverse(descending);
    assertEquals(ascending, descending);
  }

  private static List<String> keys(String root, String field, String direction) {
    return Operation.of(KEYS.formatted(root, field, direction))
        .ask()
        .getList("page.nodes.key", String.class)
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }
}
