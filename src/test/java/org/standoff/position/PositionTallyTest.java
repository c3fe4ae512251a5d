package org.standoff.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standoff.graphql.Operation;

@QuarkusTest
class PositionTallyTest {

  @Test
  void tellsWhoStandsWhereAndWhoHoldsTheTitle() {
    Operation.named("position-tally").assertAnswer();
  }

  @Test
  void holdersArePaged() {
    String query =
        """
        query ($after: String) {
          crisis(key: "venezuela-2019") {
            positionTally(target: "maduro", validAt: "2019-02-01") {
              kind
              holders(first: 1, after: $after) {
                totalCount nodes { key } pageInfo { hasNextPage hasPreviousPage endCursor }
              }
            }
          }
        }
        """;
    String row = "crisis.positionTally.find { it.kind == 'SUPPORTS' }.holders.";
    JsonPath first = Operation.of(query).ask();
    assertEquals(List.of("cn"), first.getList(row + "nodes.key"));
    assertEquals(2, first.getInt(row + "totalCount"));
    assertTrue(first.getBoolean(row + "pageInfo.hasNextPage"));
    JsonPath second =
        Operation.of(query).ask(Map.of("after", first.getString(row + "pageInfo.endCursor")));
    assertEquals(List.of("ru"), second.getList(row + "nodes.key"));
    assertFalse(second.getBoolean(row + "pageInfo.hasNextPage"));
    assertTrue(second.getBoolean(row + "pageInfo.hasPreviousPage"));
  }

  @Test
  void tooManyPointsAreRefused() {
    JsonPath answer =
        Operation.of(
                "{ crisis(key: \"venezuela-2019\") { positionTimeline(target: \"guaido\", interval:"
                    + " DAY, during: {from: \"2018-01-01\", to: \"2019-02-05\"}) { date } } }")
            .answer(Map.of());
    assertEquals("LIMIT", answer.getString("errors[0].extensions.code"));
    assertEquals(List.of("crisis", "positionTimeline"), answer.getList("errors[0].path"));
  }

  @Test
  void countsAreOfOneDay() {
    Operation counts =
        Operation.of(
            """
            query ($day: Date) {
              positionCounts(by: KIND, filter: {crisis: "venezuela-2019", target: ["guaido", "maduro"], validAt: $day}) {
                key count
              }
            }
            """);
    assertEquals(
        List.of("CALLS_ON_OTHERS_TO_RECOGNISE"),
        counts.ask(Map.of("day", "2019-01-31")).getList("positionCounts.key"));
    assertEquals(
        List.of("SUPPORTS", "RECOGNISES", "CALLS_ON_OTHERS_TO_RECOGNISE", "WITHDRAWS_SUPPORT"),
        counts.ask(Map.of("day", "2019-02-01")).getList("positionCounts.key"));
    assertEquals(
        List.of(3, 2, 1, 1),
        counts.ask(Map.of("day", "2019-02-01")).getList("positionCounts.count"));
  }

  @Test
  void theMethodIsPublished() {
    JsonPath data =
        Operation.of("{ methodology { tallies { name text rules { name wording reading } } } }")
            .ask();
    assertEquals(
        List.of("agreement-1", "counts-1", "standoff-1"), data.getList("methodology.tallies.name"));
    assertEquals(
        List.of(
            "RECOGNITION",
            "SUPPORT",
            "MEASURE",
            "ACT",
            "COUNTED",
            "START",
            "END",
            "SUPERSEDED",
            "ONCE",
            "UNNAMED",
            "OTHERS",
            "TIMELINE"),
        data.getList("methodology.tallies[2].rules.name"));
    assertEquals(
        "RECOGNISES, DOES_NOT_RECOGNISE, WITHDRAWS_RECOGNITION, NEUTRAL, NO_STATEMENT",
        data.getString("methodology.tallies[2].rules[0].wording"));
  }
}
