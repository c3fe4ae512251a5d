package org.standoff.history;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.standoff.database.TestDatabase;
import org.standoff.exchange.dossier.OwnRecord;
import org.standoff.graphql.Operation;
import org.standoff.recording.Desk;

/**
 * A fact that may leave its crisis, with links from it and to it, in two crises of its own and a
 * third that is there for all.
 */
final class MovedFact {
  static final String THIRD = "third";

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

  private static int made;

  final String from;
  final String to;
  final String key;

  /** The step after which whatever is told is of the test. */
  final int begin;

  private MovedFact(int number, OwnRecord own) {
    from = "from-" + number;
    to = "to-" + number;
    key = from + "/goes";
    own.load(DOSSIER.formatted(from, to));
    begin = changes(from, Map.of()).getInt("nodes.number.max()");
  }

  /** Records another one, in the crisis {@link #from}. */
  static MovedFact record(OwnRecord own) {
    return new MovedFact(++made, own);
  }

  /** Moves it; tells the moment. */
  String move(int revision, String crisis) {
    return correct(revision, Map.of("crisis", crisis));
  }

  /** Corrects it; tells the moment. */
  String correct(int revision, Map<String, ?> input) {
    return Desk.EDITOR
        .ask(CORRECT, Map.of("key", key, "revision", revision, "input", input))
        .getString("correctEvent.history.nodes[%d].recordedAt".formatted(revision));
  }

  /** The id of its link of a kind. */
  String link(String kind) {
    return Operation.of(
            "{ fact(kind: EVENT, key: \"%s\") { links(kinds: [%s]) { id from { key } } } }"
                .formatted(key, kind))
        .ask()
        .getString("fact.links.find { it.from.key == '%s' }.id".formatted(key));
  }

  /** Withdraws one of its links. */
  static void retract(String link, int revision) {
    Desk.REVIEWER.ask(RETRACT, Map.of("id", link, "revision", revision));
  }

  /** The feed of a crisis. */
  static JsonPath changes(String crisis, Map<String, ?> more) {
    Map<String, Object> variables = new HashMap<>(more);
    variables.put("crisis", crisis);
    return CHANGES.ask(variables).setRootPath("data.crisis.changes");
  }

  /** What the feed of a crisis tells of steps after the loading: of facts by their keys. */
  List<String> told(String crisis) {
    return changes(crisis, Map.of())
        .getList(
            "nodes.findAll { it.number > %d }.collect { it.kind + ' ' + it.key }".formatted(begin));
  }

  /** The same of the whole record. */
  List<String> toldOfAll() {
    return Operation.named("feed")
        .ask(Map.of("fromNumber", begin, "first", 100))
        .getList("changes.nodes.collect { it.kind + ' ' + it.key }");
  }

  /** How a feed tells of its move. */
  String corrected() {
    return "CORRECTED " + key;
  }

  /** A database that other tests do not write. */
  public static final class Profile implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(TestDatabase.Own.class, Map.of("name", "moved_facts")));
    }
  }
}
