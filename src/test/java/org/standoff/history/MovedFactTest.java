package org.standoff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.database.TestDatabase;
import org.standoff.exchange.dossier.OwnRecord;
import org.standoff.follow.SocketClient;
import org.standoff.graphql.Operation;
import org.standoff.recording.Desk;

/**
 * Whoever follows a crisis is told that a fact leaves it. Every test has crises of its own, {@code
 * from} and {@code to}, and a third.
 */
@QuarkusTest
@TestProfile(MovedFactTest.Profile.class)
class MovedFactTest {
  private static final String THIRD = "third";
  private static final Operation CHANGES = Operation.named("changes-of-any-crisis");
  private static final String DOSSIER =
      """
      crisis: {key: %1$s, name: From, summary: S., period: {}}
      otherCrises:
        - {key: %2$s, name: To, summary: S., period: {}}
        - {key: third, name: Third, summary: S., period: {}}
      sources:
        - {key: moved/s, kind: VIDEO, published: {}}
      actors:
        - {key: moved-a, kind: PERSON, names: [{name: Ana, kind: PRIMARY}]}
      events:
        - {key: %1$s/goes, summary: Goes., type: march, status: OCCURRED, occurred: {}, evidence: [{source: moved/s}]}
        - {key: %1$s/stays, summary: Stays., type: march, status: OCCURRED, occurred: {}, evidence: [{source: moved/s}]}
      links:
        - from: {kind: EVENT, key: %1$s/goes}
          kind: ABOUT
          to: {kind: EVENT, key: %1$s/stays}
        - from: {kind: EVENT, key: %1$s/goes}
          kind: PART_OF
          to: {kind: EVENT, key: %1$s/stays}
        - from: {kind: EVENT, key: %1$s/stays}
          kind: ABOUT
          to: {kind: EVENT, key: %1$s/goes}
      """;
  private static final String CORRECT =
      """
      mutation ($key: String!, $revision: Int!, $input: EventPatch!) {
        correctEvent(key: $key, expectedRevision: $revision, reason: "looked again", input: $input) {
          history { nodes { recordedAt } } } }
      """;
  private static final String RETRACT =
      """
      mutation ($id: ID!, $revision: Int!) {
        retract(id: $id, expectedRevision: $revision, reason: "not so") { number } }
      """;
  private static final String LINK =
      """
      mutation ($from: ID!, $to: ID!) {
        link(from: $from, kind: PART_OF, to: $to, reason: "after all") { id } }
      """;

  private static int made;

  @Inject OwnRecord own;
  @Inject DataSource database;

  private String from;
  private String to;
  private int begin;

  @BeforeEach
  void record() {
    made++;
    from = "from-" + made;
    to = "to-" + made;
    own.load(DOSSIER.formatted(from, to));
    begin = changes(from, Map.of()).getInt("nodes.number.max()");
  }

  /** Moves the fact; tells the moment. */
  private String move(int revision, String crisis) {
    return correct(revision, Map.of("crisis", crisis));
  }

  private String correct(int revision, Map<String, ?> input) {
    return Desk.EDITOR
        .ask(CORRECT, Map.of("key", from + "/goes", "revision", revision, "input", input))
        .getString("correctEvent.history.nodes[%d].recordedAt".formatted(revision));
  }

  private String link(String kind) {
    return Operation.of(
            "{ fact(kind: EVENT, key: \"%s/goes\") { links(kinds: [%s]) { id from { key } } } }"
                .formatted(from, kind))
        .ask()
        .getString("fact.links.find { it.from.key == '%s/goes' }.id".formatted(from));
  }

  private void sql(String... statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select record.begin_step(null, 'by hand')");
      for (String sql : statements) {
        statement.execute(sql);
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private String toCrisis(String crisis) {
    return "update current_record.event set crisis_id = record.identity_of('CRISIS', '%s') where key = '%s/goes'"
        .formatted(crisis, from);
  }

  private static JsonPath changes(String crisis, Map<String, ?> more) {
    Map<String, Object> variables = new HashMap<>(more);
    variables.put("crisis", crisis);
    return CHANGES.ask(variables).setRootPath("data.crisis.changes");
  }

  /** What the feed of a crisis tells of steps after the loading: of facts by their keys. */
  private List<String> told(String crisis) {
    return changes(crisis, Map.of())
        .getList(
            "nodes.findAll { it.number > %d }.collect { it.kind + ' ' + it.key }".formatted(begin));
  }

  private List<String> toldOfAll() {
    return Operation.named("feed")
        .ask(Map.of("fromNumber", begin, "first", 100))
        .getList("changes.nodes.collect { it.kind + ' ' + it.key }");
  }

  private String corrected() {
    return "CORRECTED " + from + "/goes";
  }

  @Test
  void bothCrisesAreToldOfTheFactAndItsLinksAndTheRecordOnce() {
    move(1, to);
    List<String> step = List.of(corrected(), "CORRECTED null", "CORRECTED null");
    assertEquals(step, told(from).stream().sorted().toList());
    assertEquals(step, told(to).stream().sorted().toList());
    assertEquals(step, toldOfAll().stream().sorted().toList());
    JsonPath left = changes(from, Map.of());
    assertEquals(
        List.of(Map.of("field", "crisis", "before", from, "after", to)),
        left.getList("nodes.find { it.kind == 'CORRECTED' && it.key != null }.revision.changes"));
    assertEquals(
        List.of(2, 2),
        left.getList(
            "nodes.findAll { it.kind == 'CORRECTED' && it.key == null }.revision.revision"));
    correct(2, Map.of("summary", "Went."));
    assertEquals(3, told(from).size());
    assertEquals(4, told(to).size());
    assertEquals(4, toldOfAll().size());
  }

  @Test
  void momentsPagesAndWhatWasKnownAreAsForAnyChange() {
    String moved = move(1, to);
    String again = correct(2, Map.of("summary", "Went."));
    String back = move(3, from);
    Map<String, Integer> after = Map.of(from, 3, to, 4);
    for (String crisis : List.of(from, to)) {
      JsonPath between = changes(crisis, Map.of("from", moved, "to", back));
      assertEquals(after.get(crisis), between.getInt("totalCount"));
      JsonPath until = changes(crisis, Map.of("to", moved));
      JsonPath known = changes(crisis, Map.of("at", again));
      assertEquals(moved, until.getString("nodes[-1].at"));
      assertEquals(
          until.getList("nodes.number"),
          changes(crisis, Map.of("at", moved)).getList("nodes.number"));
      assertTrue(known.getInt("totalCount") >= until.getInt("totalCount"));
      List<Object> whole = changes(crisis, Map.of()).getList("nodes");
      assertEquals(whole.size(), changes(crisis, Map.of()).getInt("totalCount"));
      Map<String, Object> page = new HashMap<>(Map.of("first", 1));
      for (Object each : whole) {
        JsonPath one = changes(crisis, page);
        assertEquals(List.of(each), one.getList("nodes"));
        assertEquals(each != whole.get(whole.size() - 1), one.getBoolean("pageInfo.hasNextPage"));
        page.put("after", one.getString("pageInfo.endCursor"));
      }
    }
  }

  @Test
  void whatBecomesOfItsLinksIsToldInTheNewCrisis() {
    String about = link("ABOUT");
    move(1, to);
    Desk.REVIEWER.ask(RETRACT, Map.of("id", about, "revision", 2));
    assertFalse(told(from).contains("RETRACTED null"));
    assertTrue(told(to).contains("RETRACTED null"));
  }

  @Test
  void aLinkThatWasWithdrawnFollowsWhenItStandsAgain() {
    String partOf = link("PART_OF");
    JsonPath facts =
        Operation.of(
                "{ a: fact(kind: EVENT, key: \"%1$s/goes\") { id } b: fact(kind: EVENT, key: \"%1$s/stays\") { id } }"
                    .formatted(from))
            .ask();
    Desk.REVIEWER.ask(RETRACT, Map.of("id", partOf, "revision", 1));
    move(1, to);
    assertEquals(2, told(to).size(), "the fact and the link that stands");
    assertEquals(3, told(from).size());
    Desk.REVIEWER.ask(LINK, Map.of("from", facts.get("a.id"), "to", facts.get("b.id")));
    assertEquals(3, told(to).size());
    assertEquals(3, told(from).size(), "it was withdrawn there");
  }

  @ParameterizedTest
  @CsvSource({"third, 0, 3", "third from, 0, 0", "to third, 0, 3", "to third to, 3, 0"})
  void ofSeveralMovesInAStepTheResultIsTold(String crises, int entered, int third)
      throws SQLException {
    int before = told(THIRD).size();
    Map<String, String> keys = Map.of("from", from, "to", to);
    sql(
        Stream.of(crises.split(" "))
            .map(crisis -> toCrisis(keys.getOrDefault(crisis, crisis)))
            .toArray(String[]::new));
    assertEquals(3, toldOfAll().size());
    assertEquals(3, told(from).size(), "left or corrected");
    assertEquals(entered, told(to).size());
    assertEquals(third, told(THIRD).size() - before);
  }

  @Test
  void laterRevisionsLeaveNothing() throws SQLException {
    move(1, to);
    correct(2, Map.of("summary", "Went."));
    sql(
        "update current_record.event set revision = revision where key = '%s/goes'"
            .formatted(from));
    assertEquals(3, told(from).size());
    assertEquals(5, told(to).size());
  }

  @Test
  void followersOfEitherAndOfTheRecordAreToldOnce() {
    move(1, to);
    Desk.REVIEWER.ask(RETRACT, Map.of("id", link("ABOUT"), "revision", 2));
    correct(2, Map.of("summary", "Went."));
    move(3, from);
    assertFollowed(Map.of("crisis", from, "fromNumber", begin), told(from));
    assertFollowed(Map.of("crisis", to, "fromNumber", begin), told(to));
    assertFollowed(Map.of("fromNumber", begin), toldOfAll());
  }

  private static void assertFollowed(Map<String, ?> which, List<String> feed) {
    try (SocketClient socket = SocketClient.open(null)) {
      socket.subscribe("f", Operation.named("recorded").text(), which);
      for (String each : feed) {
        JsonPath change = socket.next("f").setRootPath("payload.data.recorded");
        assertEquals(each, change.getString("kind") + " " + change.getString("key"));
      }
    }
  }

  /** A database that other tests do not write. */
  public static final class Profile implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(TestDatabase.Own.class, Map.of("name", "moved_facts")));
    }
  }
}
