package org.standoff.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every root field answers as of a moment of its own. */
@QuarkusTest
class KnownAtTest {
  private static final Map<String, String> BEFORE = Map.of("at", "2000-01-01T00:00:00Z");
  private static final List<String> ONES =
      List.of("crisis", "actor", "byId", "source", "fact", "node");
  private static final List<String> LISTS =
      List.of("crises", "actors", "statements", "positions", "votes", "casualtyFigures", "events");

  @Test
  void nothingWasKnownBeforeAnythingWasRecorded() {
    JsonPath data = Operation.named("known-at").ask(BEFORE);
    ONES.forEach(field -> assertNull(data.get(field), field));
    LISTS.forEach(field -> assertEquals(0, data.getInt(field + ".totalCount"), field));
    LISTS.forEach(field -> assertEquals(List.of(), data.getList(field + ".nodes"), field));
    assertEquals(1, data.getList("nodes").size());
    assertNull(data.get("nodes[0]"));
  }

  @Test
  void allIsKnownNow() {
    JsonPath data = Operation.named("known-at").ask();
    ONES.forEach(field -> assertEquals(true, data.get(field) != null, field));
    assertEquals(
        List.of(1, 29, 16, 11, 2, 3, 16),
        LISTS.stream().map(field -> data.getInt(field + ".totalCount")).toList());
  }

  @Test
  void twoMomentsInOneOperationEachHaveTheirAnswer() {
    JsonPath data = Operation.named("two-moments").ask(BEFORE);
    assertEquals(16, data.getInt("now.totalCount"));
    assertEquals(0, data.getInt("before.totalCount"));
    assertEquals(16, data.getInt("later.totalCount"));
    assertNull(data.get("crisisBefore"));
    assertEquals(16, data.getInt("crisisNow.statements.totalCount"));
    assertEquals("maduro", data.getString("factNow.speaker.key"));
    assertNull(data.get("factBefore"));
  }

  @Test
  void aFactIsKnownFromTheMicrosecondInWhichItWasRecorded() {
    Operation fact = Operation.named("fact-known-at");
    OffsetDateTime recorded = OffsetDateTime.parse(fact.ask().getString("fact.recordedAt"));
    assertEquals(1, fact.ask(Map.of("at", recorded.toString())).getInt("fact.revision"));
    String earlier = recorded.minus(1, ChronoUnit.MICROS).toString();
    assertNull(fact.ask(Map.of("at", earlier)).get("fact"));
  }
}
