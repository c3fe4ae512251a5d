package org.standoff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.standoff.exchange.dossier.OwnRecord;
import org.standoff.graphql.Operation;

/** The revisions of facts that were corrected and withdrawn. */
@QuarkusTest
@TestProfile(HistoryRecord.class)
class HistoryTest {
  private static final Operation HISTORY = Operation.named("history");

  @Inject OwnRecord own;

  @BeforeEach
  void load() {
    HistoryRecord.load(own);
  }

  @Test
  void everyRevisionTellsWhatItChanged() {
    JsonPath fact = HISTORY.ask().setRootPath("data.corrected");
    assertNull(fact.get("retraction"));
    assertEquals(2, fact.getInt("history.totalCount"));
    assertEquals(List.of(1, 2), fact.getList("history.nodes.revision"));
    assertEquals("2019-02-01T00:00:00Z", fact.getString("history.nodes[0].recordedAt"));
    assertEquals("2019-02-03", fact.getString("history.nodes[1].recordedAt").substring(0, 10));
    assertNull(fact.get("history.nodes[0].reason"));
    assertEquals("misread", fact.getString("history.nodes[1].reason"));
    assertEquals(List.of(), fact.getList("history.nodes[0].changes"));
    assertEquals(
        List.of("summary", "evidence", "speaker", "kind", "said", "addressees", "topics"),
        fact.getList("history.nodes[1].changes.field"));
    assertEquals(
        Arrays.asList(
            "Says that one came.",
            "corrected/s (\"first reading\")",
            "corrected-b",
            "PLEDGE",
            "unknown (not told)",
            null,
            null),
        fact.getList("history.nodes[1].changes.before"));
    assertEquals(
        List.of(
            "Says that two came.",
            "corrected/s (\"second reading\"); corrected/s",
            "corrected-a",
            "SPEECH",
            "2019-01-02",
            "corrected-b",
            "arrivals"),
        fact.getList("history.nodes[1].changes.after"));
  }

  @Test
  void whatWasRecordedLaterIsNotInAnEarlierHistory() {
    JsonPath before = HISTORY.ask(Map.of("at", "2019-02-02T12:00:00Z"));
    assertEquals(List.of(1), before.getList("corrected.history.nodes.revision"));
    assertEquals(1, before.getInt("corrected.history.totalCount"));
    assertNull(before.get("retracted.retraction"));
    assertEquals(List.of(1), before.getList("retracted.history.nodes.revision"));
  }

  @Test
  void revisionsArePaged() {
    JsonPath first = HISTORY.ask(Map.of("first", 1));
    assertEquals(List.of(1), first.getList("corrected.history.nodes.revision"));
    assertTrue(first.getBoolean("corrected.history.pageInfo.hasNextPage"));
    String cursor = first.getString("corrected.history.pageInfo.endCursor");
    JsonPath next = HISTORY.ask(Map.of("first", 1, "after", cursor));
    assertEquals(List.of(2), next.getList("corrected.history.nodes.revision"));
    assertEquals(false, next.getBoolean("corrected.history.pageInfo.hasNextPage"));
  }

  @Test
  void aRetractedFactIsOutOfListsAndStillAnswered() {
    JsonPath data = HISTORY.ask();
    assertEquals(List.of("corrected/st-1", "corrected/st-3"), data.getList("statements.nodes.key"));
    assertEquals(
        Map.of(
            "revision",
            2,
            "recordedAt",
            "2019-02-04T00:00:00Z",
            "reason",
            "never said",
            "changes",
            List.of()),
        without(data.getMap("retracted.retraction"), "recordedBy"));
    assertNull(data.get("retracted.retraction.recordedBy"));
    assertEquals(List.of(1, 2), data.getList("retracted.history.nodes.revision"));
    JsonPath byId = Operation.named("retracted").ask();
    assertEquals("never said", byId.getString("linking.links[0].to.retraction.reason"));
    assertEquals("corrected/st-2", byId.getString("linking.links[0].to.key"));
    assertEquals(2, byId.getInt("statements.totalCount"));
    assertEquals(2, byId.getInt("crisis.statements.totalCount"));
    assertEquals(4, byId.getInt("crisis.timeline.totalCount"));
    assertEquals(2, byId.getInt("actor.statements.totalCount"));
    assertEquals(4, byId.getInt("source.facts.totalCount"));
    assertEquals(2, byId.getInt("statementCounts[0].count"));
    JsonPath node =
        Operation.named("retracted-node").ask(Map.of("id", byId.getString("retracted.id")));
    assertEquals("corrected/st-2", node.getString("node.key"));
    assertEquals("never said", node.getString("node.retraction.reason"));
    assertNull(node.get("before.retraction"));
    assertEquals("corrected/st-2", node.getString("before.key"));
  }

  private static Map<String, Object> without(Map<String, Object> map, String key) {
    map.remove(key);
    return map;
  }
}
