package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standoff.graphql.Operation;

/** What was corrected and withdrawn is answered as of any moment. */
@QuarkusTest
@TestProfile(OwnRecord.Profile.class)
class PastStateTest {
  private static final Operation KNOWN = Operation.named("corrected");

  private static JsonPath at(String day) {
    return KNOWN.ask(Map.of("at", "2019-02-0" + day));
  }

  @Test
  void nothingBeforeTheFirstStep() {
    JsonPath data = at("1T00:00:00+00:01");
    for (String field : List.of("crisis", "statement", "retracted", "vote", "figure", "board")) {
      assertNull(data.get(field), field);
    }
    assertEquals(0, data.getInt("statements.totalCount"));
  }

  @Test
  void theFirstStateFromItsMomentOn() {
    for (String moment : List.of("1T00:00:00Z", "2T23:59:59.999999Z")) {
      JsonPath data = at(moment);
      assertEquals("Says that one came.", data.getString("statement.summary"));
      assertEquals("corrected-b", data.getString("statement.speaker.key"));
      assertEquals("PLEDGE", data.getString("statement.kind"));
      assertNull(data.get("statement.said.edtf"));
      assertEquals(List.of(), data.getList("statement.addressees"));
      assertEquals(List.of(), data.getList("statement.topics"));
      assertEquals(List.of("first reading"), data.getList("statement.evidence.note"));
      assertEquals(1, data.getInt("statement.revision"));
      assertEquals("2019-02-01T00:00:00Z", data.getString("statement.recordedAt"));
      assertEquals("REJECTED", data.getString("vote.result"));
      assertNull(data.get("vote.against"));
      assertNull(data.get("vote.margin"));
      assertEquals(List.of("AGAINST"), data.getList("vote.ballots.nodes.choice"));
      assertEquals(1, data.getInt("figure.quantity.low"));
      assertNull(data.get("figure.quantity.high"));
      assertNull(data.get("figure.reportedBy"));
      assertEquals("The Old Board", data.getString("board.name"));
      assertEquals(List.of("The Old Board", "TOB"), data.getList("board.names.name"));
    }
  }

  @Test
  void theCorrectedStateFromItsMomentOn() {
    JsonPath now = KNOWN.ask();
    for (JsonPath data : List.of(at("3T00:00:00.000004Z"), at("3T12:00:00Z"), now)) {
      assertEquals("Says that two came.", data.getString("statement.summary"));
      assertEquals("corrected-a", data.getString("statement.speaker.key"));
      assertEquals("SPEECH", data.getString("statement.kind"));
      assertEquals("2019-01-02", data.getString("statement.said.edtf"));
      assertEquals(List.of("corrected-b"), data.getList("statement.addressees.key"));
      assertEquals(List.of("arrivals"), data.getList("statement.topics"));
      assertEquals(Arrays.asList("second reading", null), data.getList("statement.evidence.note"));
      assertEquals(2, data.getInt("statement.revision"));
      assertEquals("2019-02-03T00:00:00.000001Z", data.getString("statement.recordedAt"));
      assertEquals("ADOPTED", data.getString("vote.result"));
      assertEquals(1, data.getInt("vote.margin"));
      assertEquals(List.of("FOR"), data.getList("vote.ballots.nodes.choice"));
      assertEquals(2, data.getInt("figure.quantity.low"));
      assertEquals(2, data.getInt("figure.quantity.high"));
      assertEquals("corrected-a", data.getString("figure.reportedBy.key"));
      assertEquals("The New Board", data.getString("board.name"));
      assertEquals(List.of("The New Board"), data.getList("board.names.name"));
    }
  }

  @Test
  void everyReasonOfOneMomentIsAStepOfItsOwn() {
    JsonPath first = at("3T00:00:00Z");
    assertEquals("The New Board", first.getString("board.name"));
    assertEquals("Says that one came.", first.getString("statement.summary"));
    JsonPath second = at("3T00:00:00.000001Z");
    assertEquals("Says that two came.", second.getString("statement.summary"));
    assertEquals("REJECTED", second.getString("vote.result"));
    JsonPath third = at("3T00:00:00.000002Z");
    assertEquals("ADOPTED", third.getString("vote.result"));
    assertEquals(2, third.getInt("figure.quantity.low"));
    assertEquals(List.of("corrected/st-2"), third.getList("statement.links.to.key"));
    assertEquals(List.of(), at("3T00:00:00.000003Z").getList("statement.links"));
  }

  @Test
  void whatIsWithdrawnLeavesListsAndCounts() {
    JsonPath before = at("3T12:00:00Z");
    assertEquals(3, before.getInt("statements.totalCount"));
    assertEquals(
        List.of("corrected/st-1", "corrected/st-2", "corrected/st-3"),
        before.getList("statements.nodes.key"));
    assertEquals(5, before.getInt("crisis.timeline.totalCount"));
    assertEquals(3, before.getInt("crisis.statements.totalCount"));
  }

  @Test
  void whatIsWithdrawnIsStillAnsweredByKeyAndId() {
    JsonPath now = KNOWN.ask();
    assertEquals(List.of("corrected/st-1", "corrected/st-3"), now.getList("statements.nodes.key"));
    assertEquals(2, now.getInt("statements.totalCount"));
    assertEquals(2, now.getInt("crisis.statements.totalCount"));
    assertEquals(4, now.getInt("crisis.timeline.totalCount"));
    assertEquals(4, now.getInt("source.facts.totalCount"));
    assertEquals("Says that none came.", now.getString("retracted.summary"));
    JsonPath node = Operation.named("node").ask(Map.of("id", now.getString("retracted.id")));
    assertEquals("corrected/st-2", node.getString("node.key"));
  }

  @Test
  void linksComeAndGo() {
    assertEquals(List.of(), at("1T12:00:00Z").getList("statement.links"));
    assertEquals(List.of("corrected/st-2"), at("2T12:00:00Z").getList("statement.links.to.key"));
    assertEquals(List.of(), at("3T12:00:00Z").getList("statement.links"));
    JsonPath then = at("2T12:00:00Z");
    assertEquals(2, then.getList("retracted.links").size());
    assertEquals("perhaps", then.getString("retracted.links.find { it.kind == 'CORRECTS' }.note"));
    assertEquals(List.of(), at("4T12:00:00Z").getList("retracted.links"));
    JsonPath now = KNOWN.ask();
    assertEquals(List.of("CORRECTS"), now.getList("retracted.links.kind"));
    assertEquals(List.of("after all"), now.getList("retracted.links.note"));
    assertEquals(List.of("2019-02-05T00:00:00Z"), now.getList("retracted.links.recordedAt"));
  }

  @Test
  void twoMomentsInOneOperationEachHaveTheirState() {
    JsonPath data = Operation.named("corrected-twice").ask();
    assertEquals("Says that one came.", data.getString("first.summary"));
    assertEquals("Says that two came.", data.getString("now.summary"));
    assertEquals("Says that one came.", data.getString("again.summary"));
    assertEquals("The Old Board", data.getString("first.speaker.name"));
    assertEquals("Ana", data.getString("now.speaker.name"));
    assertEquals(List.of("PLEDGE"), data.getList("pledges.nodes.kind"));
    assertEquals(List.of(), data.getList("pledgesNow.nodes"));
  }

  @Test
  void theOrderOfRecordingIsThatOfTheNewestRevisions() {
    String query =
        "{ it: statements(filter: {crisis: \"corrected\"}, orderBy: {field: RECORDED, direction:"
            + " %s}) { nodes { key } } }";
    assertEquals(
        List.of("corrected/st-3", "corrected/st-1"),
        Operation.of(query.formatted("ASC")).ask().getList("it.nodes.key"));
    assertEquals(
        List.of("corrected/st-1", "corrected/st-3"),
        Operation.of(query.formatted("DESC")).ask().getList("it.nodes.key"));
  }
}
