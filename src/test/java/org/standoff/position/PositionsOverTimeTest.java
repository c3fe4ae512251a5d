package org.standoff.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.exchange.dossier.OwnRecord;
import org.standoff.graphql.Operation;

/** Positions replace each other and are counted as known at a moment. */
@QuarkusTest
@TestProfile(PositionRecord.class)
class PositionsOverTimeTest {
  private static final Operation POSITIONS = Operation.named("positions-over-time");
  private static final String NOW = "2019-05-09T00:00:00Z";

  @Inject OwnRecord own;

  @BeforeEach
  void load() {
    own.loadFile(PositionRecord.PAST);
  }

  private static JsonPath on(String day, String moment) {
    return POSITIONS.ask(Map.of("day", day, "at", moment));
  }

  /** The rows of a tally, such as {@code RECOGNISES a b}, without the prefix of the keys. */
  private static String tally(JsonPath data) {
    List<Map<String, Object>> rows = data.getList("crisis.positionTally");
    return rows.stream()
        .map(
            row -> {
              List<String> keys = JsonPath.from(json(row)).getList("holders.nodes.key");
              return (row.get("kind") + " " + String.join(" ", keys).replace("pos-", "")).strip();
            })
        .collect(Collectors.joining(", "));
  }

  private static String json(Map<String, Object> row) {
    return new com.fasterxml.jackson.databind.ObjectMapper().valueToTree(row).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-12-31 | ",
        "2019-01-01 | CONDEMNS b, SANCTIONS a",
        "2019-01-05 | CONDEMNS b, SANCTIONS a",
        "2019-01-06 | SUPPORTS c, CONDEMNS b, SANCTIONS a",
        "2019-01-15 | RECOGNISES a, DOES_NOT_RECOGNISE d, SUPPORTS c d, CONDEMNS b, SANCTIONS a",
        "2019-01-20 | RECOGNISES a, DOES_NOT_RECOGNISE d, SUPPORTS c d, CONDEMNS b, SANCTIONS a",
        "2019-01-21 | RECOGNISES a, DOES_NOT_RECOGNISE d, SUPPORTS d, CONDEMNS b, SANCTIONS a",
        "2019-02-05 | RECOGNISES a, DOES_NOT_RECOGNISE d, SUPPORTS d, CONDEMNS b, LIFTS_SANCTIONS a",
        "2019-02-06 | RECOGNISES a, DOES_NOT_RECOGNISE d, SUPPORTS d, CONDEMNS b, SANCTIONS a",
        "2019-02-10 | DOES_NOT_RECOGNISE d, WITHDRAWS_RECOGNITION a, SUPPORTS d, CONDEMNS b, SANCTIONS a",
        "2019-02-28 | RECOGNISES b, DOES_NOT_RECOGNISE d, WITHDRAWS_RECOGNITION a, SUPPORTS d, CONDEMNS b, SANCTIONS a, NEUTRAL c",
        "2019-03-01 | RECOGNISES b, DOES_NOT_RECOGNISE d, WITHDRAWS_RECOGNITION a, SUPPORTS d, CONDEMNS b, LIFTS_SANCTIONS a"
      })
  void aTallyHasEachHolderOnceAFamilyFromItsDayOn(String day, String rows) {
    assertEquals(rows == null ? "" : rows, tally(on(day, NOW)));
  }

  @Test
  void unnamedHoldersAreCountedApart() {
    assertNull(on("2019-03-31", NOW).get("crisis.positionTally[0].unnamed"));
    JsonPath one = on("2019-04-09", NOW);
    assertEquals("APPROXIMATE", one.getString("crisis.positionTally[0].unnamed.qualifier"));
    JsonPath two = on("2019-04-10", NOW);
    assertEquals("BETWEEN", two.getString("crisis.positionTally[0].unnamed.qualifier"));
    assertEquals(22, two.getInt("crisis.positionTally[0].unnamed.low"));
    assertNull(two.get("crisis.positionTally[0].unnamed.high"));
    assertEquals(List.of("pos-b"), two.getList("crisis.positionTally[0].holders.nodes.key"));
  }

  @Test
  void theNextOfTheFamilySupersedes() {
    assertEquals(
        Map.of("pos/1", "pos/2", "pos/2", "pos/3", "pos/9", "pos/11", "pos/18", "pos/17"),
        superseded(on("2019-03-01", NOW)));
    JsonPath before = on("2019-03-01", "2019-05-02T12:00:00Z");
    assertEquals(
        Map.of(
            "pos/1", "pos/2", "pos/2", "pos/3", "pos/5", "pos/8", "pos/9", "pos/11", "pos/18",
            "pos/17"),
        superseded(before));
    assertNull(before.get("withdrawn.supersededBy"));
  }

  private static Map<String, String> superseded(JsonPath data) {
    List<Map<String, Map<String, String>>> nodes = data.getList("all.nodes");
    return nodes.stream()
        .filter(node -> node.get("supersededBy") != null)
        .collect(
            Collectors.toMap(
                node -> String.valueOf((Object) node.get("key")),
                node -> node.get("supersededBy").get("key")));
  }

  @Test
  void whatWasCorrectedOrWithdrawnCountedUntilThen() {
    assertEquals(
        "RECOGNISES a d, SUPPORTS d, OPPOSES c, CONDEMNS b, SANCTIONS a",
        tally(on("2019-01-15", "2019-05-01T00:00:00Z")));
    assertEquals(
        "RECOGNISES a, DOES_NOT_RECOGNISE d, SUPPORTS d, OPPOSES c, CONDEMNS b, SANCTIONS a",
        tally(on("2019-01-15", "2019-05-02T00:00:00Z")));
    assertEquals(
        "RECOGNISES a, DOES_NOT_RECOGNISE d, SUPPORTS c d, CONDEMNS b, SANCTIONS a",
        tally(on("2019-01-15", "2019-05-03T00:00:00Z")));
  }

  @Test
  void withoutADayItIsThatOfTheNewestStepKnown() {
    JsonPath data = POSITIONS.ask(Map.of("at", "2019-05-02T23:00:00Z"));
    assertEquals(tally(on("2019-05-02", "2019-05-02T23:00:00Z")), tally(data));
    assertEquals(23, data.getList("positions.nodes").size());
  }

  @Test
  void theFilterSelectsWhatIsHeldOnTheDay() {
    assertEquals(
        List.of("pos/1", "pos/14", "pos/16", "pos/17", "pos/20", "pos/21", "pos/5", "pos/9"),
        on("2019-01-15", NOW).getList("positions.nodes.key", String.class).stream()
            .sorted()
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-02-27 | ",
        "2019-02-28 | pos/23",
        "2019-04-30 | pos/23",
        "2019-05-01 | pos/22 pos/23",
      })
  void whatIsDatedLooselyStartsWhenItWasFirstTold(String day, String held) {
    String found =
        on(day, NOW).getList("positions.nodes.key", String.class).stream()
            .filter(key -> key.matches("pos/2[23]"))
            .sorted()
            .collect(Collectors.joining(" "));
    assertEquals(held == null ? "" : held, found);
  }

  @Test
  void theTimelineTellsWhoMoved() {
    JsonPath data = on("2019-01-01", NOW);
    assertEquals(
        List.of(
            "2019-01-01",
            "2019-01-06",
            "2019-01-10",
            "2019-01-15",
            "2019-01-21",
            "2019-02-01",
            "2019-02-06",
            "2019-02-10",
            "2019-02-20",
            "2019-02-28",
            "2019-03-01",
            "2019-04-01",
            "2019-04-10"),
        data.getList("crisis.positionTimeline.date"));
    String tenth = "crisis.positionTimeline.find { it.date == '2019-02-10' }.moved[0].";
    assertEquals("pos-a", data.getString(tenth + "holder.key"));
    assertEquals("RECOGNISES", data.getString(tenth + "from"));
    assertEquals("WITHDRAWS_RECOGNITION", data.getString(tenth + "to"));
    assertEquals("pos/3", data.getString(tenth + "position.key"));
    String ended = "crisis.positionTimeline.find { it.date == '2019-01-21' }.moved[0].";
    assertEquals("SUPPORTS", data.getString(ended + "from"));
    assertNull(data.get(ended + "to"));
    assertEquals("pos/5", data.getString(ended + "position.key"));
  }

  @Test
  void aCrisisCountsItsOwnPositions() {
    own.load(
        """
        crisis: {key: positions-elsewhere, name: E, summary: E., period: {edtf: "2019"}}
        positions:
          - {key: pos-elsewhere/1, crisis: positions-elsewhere, summary: S., holder: pos-a, kind: RECOGNISES, target: pos-target, validFrom: {edtf: "2019-02-11"}, evidence: [{source: positions/march}]}
        """);
    JsonPath data =
        Operation.of(
                "{ crisis(key: \"positions-elsewhere\") { positionTally(target: \"pos-target\","
                    + " validAt: \"2019-03-01\") { kind named } } position: fact(kind: POSITION,"
                    + " key: \"pos/3\") { ... on Position { supersededBy { key } } } }")
            .ask();
    assertEquals(List.of("RECOGNISES"), data.getList("crisis.positionTally.kind"));
    assertEquals(List.of(1), data.getList("crisis.positionTally.named"));
    assertNull(data.get("position.supersededBy"));
  }
}
