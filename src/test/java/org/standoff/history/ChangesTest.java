package org.standoff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.standoff.exchange.dossier.OwnRecord;
import org.standoff.graphql.Operation;

/** What changed in a record with a past, and what it was after each step. */
@QuarkusTest
@TestProfile(HistoryRecord.class)
class ChangesTest {
  private static final Operation FEED = Operation.named("feed");
  private static final Operation OF_A_CRISIS = Operation.named("changes-of-a-crisis");
  private static final String SECOND = "2019-02-02T12:00:00Z";
  private static final String THIRD = "2019-02-03T12:00:00Z";

  @Inject OwnRecord own;

  @BeforeEach
  void load() {
    HistoryRecord.load(own);
  }

  private static JsonPath between(String from, String to) {
    return OF_A_CRISIS.ask(Map.of("from", from, "to", to)).setRootPath("data.crisis.changes");
  }

  /** The whole feed, read in pages of a size. */
  private static List<Map<String, Object>> feed(int size, Map<String, ?> since) {
    List<Map<String, Object>> all = new ArrayList<>();
    Map<String, Object> variables = new HashMap<>(since);
    variables.put("first", size);
    boolean more = true;
    while (more) {
      JsonPath page = FEED.ask(variables).setRootPath("data.changes");
      all.addAll(page.getList("nodes"));
      variables.put("after", page.getString("pageInfo.endCursor"));
      more = page.getBoolean("pageInfo.hasNextPage");
    }
    return all;
  }

  private static int number(Map<String, Object> change) {
    return (Integer) Objects.requireNonNull(change.get("number"));
  }

  private static List<Object> feedOf(String key, String path) {
    JsonPath all = FEED.ask(Map.of("first", 100));
    return all.getList("changes.nodes.findAll { it.key == '%s' }.%s".formatted(key, path));
  }

  @Test
  void aReaderOfOneDayIsToldWhatWasCorrectedUntilAnother() {
    JsonPath changes = between(SECOND, THIRD);
    assertEquals(5, changes.getInt("totalCount"));
    Map<String, String> reasons =
        Map.of(
            "corrected/st-1", "misread",
            "corrected/vo-1", "counted again",
            "corrected/ca-1", "counted again");
    reasons.forEach(
        (key, reason) -> {
          String change = "nodes.find { it.key == '%s' }.".formatted(key);
          assertEquals("CORRECTED", changes.getString(change + "kind"), key);
          assertEquals(2, changes.getInt(change + "revision.revision"), key);
          assertEquals(reason, changes.getString(change + "revision.reason"), key);
          assertEquals("2019-02-03", changes.getString(change + "at").substring(0, 10), key);
        });
    assertEquals(
        List.of("result", "for", "against", "ballots"),
        changes.getList("nodes.find { it.key == 'corrected/vo-1' }.revision.changes.field"));
    assertEquals(
        Arrays.asList("REJECTED", "1", null, "corrected-a AGAINST"),
        changes.getList("nodes.find { it.key == 'corrected/vo-1' }.revision.changes.before"));
    assertEquals(
        List.of("ADOPTED", "2", "1", "corrected-a FOR"),
        changes.getList("nodes.find { it.key == 'corrected/vo-1' }.revision.changes.after"));
    assertEquals(
        List.of("Two were hurt.", "\"2\" [2, 2] (best 2, EXACT, standoff-1)", "corrected-a"),
        changes.getList("nodes.find { it.key == 'corrected/ca-1' }.revision.changes.after"));
    assertEquals(
        Arrays.asList("Some were hurt.", "\"at least 1\" [1, -) (AT_LEAST, standoff-1)", null),
        changes.getList("nodes.find { it.key == 'corrected/ca-1' }.revision.changes.before"));
    assertEquals(
        List.of("RETRACTED", "RETRACTED"),
        changes.getList("nodes.findAll { it.key == null }.kind"));
    assertEquals(
        Set.of("two people spoke", "not about the same"),
        Set.copyOf(changes.getList("nodes.findAll { it.key == null }.revision.reason")));
    assertNull(changes.get("nodes[0].revision.recordedBy"));
  }

  @Test
  void theFirstMomentIsLeftOutAndTheLastIncluded() {
    assertEquals(0, between("2019-02-04T00:00:00Z", "2019-02-04T23:00:00Z").getInt("totalCount"));
    assertEquals(
        List.of("corrected/st-2"),
        between("2019-02-03T23:59:59.999999Z", "2019-02-04T00:00:00Z").getList("nodes.key"));
  }

  @Test
  void aLinkStandsAgain() {
    JsonPath changes = between("2019-02-04T12:00:00Z", "2019-02-05T12:00:00Z");
    assertEquals(List.of("CORRECTED"), changes.getList("nodes.kind"));
    assertEquals(List.of("CORRECTS"), changes.getList("nodes.node.kind"));
    assertEquals(3, changes.getInt("nodes[0].revision.revision"));
    assertEquals(
        List.of(Map.of("field", "note", "before", "perhaps", "after", "after all")),
        changes.getList("nodes[0].revision.changes"));
  }

  @Test
  void whatWasRecordedLaterHasNotChangedYet() {
    JsonPath known = OF_A_CRISIS.ask(Map.of("at", SECOND));
    assertEquals(8, known.getInt("crisis.changes.totalCount"));
    assertEquals(8, between("2019-01-01T00:00:00Z", SECOND).getInt("totalCount"));
  }

  @Test
  void aNodeIsAsItWasAfterItsStep() {
    assertEquals(List.of("The Old Board", "The New Board"), feedOf("corrected-b", "node.name"));
    assertEquals(
        List.of("Says that one came.", "Says that two came."),
        feedOf("corrected/st-1", "node.summary"));
    assertEquals(List.of("The Old Board", "Ana"), feedOf("corrected/st-1", "node.speaker.name"));
    assertEquals(
        List.of(List.of(), List.of("The New Board")),
        feedOf("corrected/st-1", "node.addressees.name"));
    assertEquals(
        List.of(List.of("first reading"), Arrays.asList("second reading", null)),
        feedOf("corrected/st-1", "node.evidence.note"));
    assertEquals(List.of("REJECTED", "ADOPTED"), feedOf("corrected/vo-1", "node.result"));
    assertEquals(
        List.of(List.of("AGAINST"), List.of("FOR")),
        feedOf("corrected/vo-1", "node.ballots.nodes.choice"));
    assertEquals(List.of("RECORDED", "RETRACTED"), feedOf("corrected/st-2", "kind"));
    assertEquals(
        List.of("never said"), feedOf("corrected/st-2", "node.retraction.reason"), "the last only");
  }

  @Test
  void pagesOfAnySizeMakeTheSameFeed() {
    List<Map<String, Object>> whole = feed(100, Map.of());
    assertEquals(whole, feed(1, Map.of()));
    assertEquals(whole, feed(7, Map.of()));
    assertEquals(whole.size(), new HashSet<>(whole).size());
    List<Integer> numbers = whole.stream().map(ChangesTest::number).toList();
    assertEquals(numbers.stream().sorted().toList(), numbers);
    assertEquals(1, numbers.get(0));
    int middle = numbers.get(numbers.size() / 2);
    assertEquals(
        whole.stream().filter(change -> number(change) > middle).toList(),
        feed(3, Map.of("fromNumber", middle)));
    assertEquals(whole, feed(50, Map.of("fromNumber", 0)));
    assertEquals(whole, feed(50, Map.of("from", "2019-01-01T00:00:00Z")));
  }
}
