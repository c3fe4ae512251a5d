package org.standoff.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.standoff.exchange.dossier.OwnRecord;

/**
 * One call tells all about an actor, and about a target, at a cost that no number of rows changes.
 */
@QuarkusTest
@TestProfile(StatementCountTest.Counted.class)
class ActorInOneCallTest {
  private static final int ROWS = 60;
  private static final Operation ACTOR = Operation.named("actor-in-one-call");

  /**
   * The actor and its names (2); roles, those according to whom and who dispute, their evidence
   * (4); members, statements and figures, each with total and evidence (9); both pages of positions
   * with totals, evidence, and what replaces them (6); ballots with total and votes (3); the source
   * (1), again for a page that is read by itself; links, the kinds of the facts linked, and these
   * facts by kind (5); the other actors in up to four, as their turn comes.
   */
  private static final long MOST_STATEMENTS = 35;

  private static final String TARGET =
      """
      query ($first: Int) {
        crisis(key: "hub") {
          positionTally(target: "target", validAt: "2019-06-01") { kind holders(first: $first) { nodes { key name } } }
          positionTimeline(target: "target") {
            tally { holders(first: $first) { nodes { key name } } }
            moved { holder { key name } position { key } }
          }
          titleHolders(title: "chair", organisation: "hub", validAt: "2019-06-01") { holder { key name } accordingTo { key } }
        }
      }
      """;

  @Inject OwnRecord own;
  @Inject SessionFactory sessions;

  @BeforeEach
  void load() {
    own.load(dossier());
  }

  private JsonPath ask(int first, String day) {
    return ACTOR.ask(Map.of("first", first, "day", day));
  }

  @Test
  void tellsAllThatTheActorDid() {
    JsonPath actor = ask(100, "2019-06-01").setRootPath("data.actor");
    for (String field : List.of("members", "statements", "ballots", "casualtyFigures")) {
      assertEquals(ROWS, actor.getInt(field + ".totalCount"), field);
      assertEquals(ROWS, actor.getList(field + ".nodes").size(), field);
    }
    assertEquals(ROWS, actor.getList("roles").size());
    assertEquals(ROWS, actor.getInt("positions.totalCount"));
    assertEquals(2 * ROWS, actor.getInt("everyPosition.totalCount"));
    assertEquals(
        rows("hub/po-n%d "),
        actor.getList("positions.nodes.key", String.class).stream()
            .sorted(Comparator.comparing(key -> Integer.valueOf(key.substring(8))))
            .collect(Collectors.joining(" ", "", " ")));
    assertEquals(
        ROWS, // the first page holds all that are replaced, which began before the others
        actor.getList("everyPosition.nodes.supersededBy.key").stream()
            .filter(Objects::nonNull)
            .distinct()
            .count());
  }

  @Test
  void asOfAnyDay() {
    JsonPath actor = ask(5, "2018-12-31").setRootPath("data.actor");
    assertEquals(List.of(), actor.getList("roles"));
    assertEquals(0, actor.getInt("members.totalCount"));
    assertEquals(0, actor.getInt("positions.totalCount"));
    assertEquals(ROWS, actor.getInt("statements.totalCount"));
    assertNull(
        ACTOR
            .ask(Map.of("first", 5, "day", "2019-06-01", "at", "2019-01-01T00:00:00Z"))
            .get("actor"));
  }

  @Test
  void costsTheSameHoweverManyRows() {
    long few = cost(ACTOR, Map.of("first", 2, "day", "2019-06-01"));
    assertEquals(few, cost(ACTOR, Map.of("first", 60, "day", "2019-06-01")));
    assertTrue(few <= MOST_STATEMENTS, () -> few + " statements");
  }

  /**
   * The crisis; positions on the target, once for tally and timeline; title holders, those
   * according to whom and the holders themselves (3); holders of the tallies; holders and positions
   * of the moves (2); names (2).
   */
  @Test
  void aTallyCostsTheSameHoweverManyHolders() {
    Operation target = Operation.of(TARGET);
    assertEquals(10, cost(target, Map.of("first", 2)));
    assertEquals(10, cost(target, Map.of("first", 40)));
  }

  private long cost(Operation operation, Map<String, ?> variables) {
    sessions.getStatistics().clear();
    operation.ask(variables);
    return sessions.getStatistics().getPrepareStatementCount();
  }

  private static String rows(String row) {
    return IntStream.range(0, ROWS).mapToObj(i -> row.formatted(i)).collect(Collectors.joining());
  }

  private static String dossier() {
    return HEAD
        + rows(
            "      - {title: chair %1$d, organisation: target, period: {edtf: \"2019\"}, accordingTo: [target], evidence: [{source: hub/s}]}\n")
        + ACTORS
        + rows("  - {key: o%1$d, kind: STATE, names: [{name: O %1$d, kind: PRIMARY}]}\n")
        + rows(
            "  - {key: m%1$d, kind: PERSON, names: [{name: M %1$d, kind: PRIMARY}], roles: [{title: chair, organisation: hub, period: {edtf: \"2019\"}, accordingTo: [hub], evidence: [{source: hub/s}]}]}\n")
        + "statements:\n"
        + rows(
            "  - {key: hub/st-%1$d, summary: S., speaker: hub, kind: SPEECH, quotation: INDIRECT, said: {edtf: \"2019-01-01\"}, evidence: [{source: hub/s}]}\n")
        + "positions:\n"
        + rows(
            "  - {key: hub/po-r%1$d, summary: S., holder: hub, kind: RECOGNISES, target: o%1$d, validFrom: {edtf: \"2019-01-01\"}, evidence: [{source: hub/s}]}\n")
        + rows(
            "  - {key: hub/po-n%1$d, summary: S., holder: hub, kind: NEUTRAL, target: o%1$d, validFrom: {edtf: \"2019-02-01\"}, evidence: [{source: hub/s}]}\n")
        + rows(
            "  - {key: hub/po-t%1$d, summary: S., holder: o%1$d, kind: SUPPORTS, target: target, validFrom: {edtf: \"2019-02-01\"}, evidence: [{source: hub/s}]}\n")
        + "votes:\n"
        + rows(
            "  - {key: hub/vo-%1$d, summary: S., body: target, subject: s, held: {edtf: \"2019-01-01\"}, result: ADOPTED, ballots: [{voter: hub, choice: FOR}], evidence: [{source: hub/s}]}\n")
        + "casualtyFigures:\n"
        + rows(
            "  - {key: hub/ca-%1$d, summary: S., harm: KILLED, quantity: {verbatim: \"3\"}, reportedBy: hub, period: {edtf: \"2019-01-01\"}, evidence: [{source: hub/s}]}\n")
        + "links:\n"
        + rows(
            "  - {from: {kind: STATEMENT, key: hub/st-%1$d}, kind: ABOUT, to: {kind: POSITION, key: hub/po-n%1$d}}\n")
        + rows(
            "  - {from: {kind: CASUALTY_FIGURE, key: hub/ca-%1$d}, kind: ABOUT, to: {kind: STATEMENT, key: hub/st-%1$d}}\n");
  }

  private static final String HEAD =
      """
      crisis: {key: hub, name: Hub, summary: One actor., period: {edtf: "2019"}}
      sources:
        - {key: hub/s, kind: NEWS_REPORT, published: {edtf: "2019-01-02"}}
      actors:
        - key: hub
          kind: ORGANISATION
          names: [{name: Hub, kind: PRIMARY}]
          roles:
      """;

  private static final String ACTORS =
      """
        - {key: target, kind: PERSON, names: [{name: T, kind: PRIMARY}]}
      """;
}
