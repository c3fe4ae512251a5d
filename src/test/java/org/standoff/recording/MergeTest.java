package org.standoff.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.graphql.Operation;

/** Two actors become one, whose both keys and ids answer; what was known before stays. */
@QuarkusTest
@TestProfile(RecordingTest.Profile.class)
class MergeTest {
  private static final String MERGE =
      """
      mutation ($keep: String!, $merge: String!, $reason: String!) {
        mergeActors(keep: $keep, merge: $merge, reason: $reason) { id key }
      }
      """;
  private static final String STATEMENT =
      """
      mutation { recordStatement(input: {key: "%s", crisis: "venezuela-2019", summary: "Says so.",
        speaker: "%s", kind: SPEECH, quotation: INDIRECT, said: {edtf: "2019-02-01"},
        evidence: [{source: "venezuela-2019/doc-1"}]}) { revision speaker { key } } }
      """;

  @Test
  void bothKeysAndIdsAnswerWithTheKeptActor() {
    JsonPath recorded = Desk.EDITOR.ask(text("record-merged"));
    String kept = recorded.getString("keep.id");
    String lost = recorded.getString("lose.id");
    String before = recorded.getString("recordEvent.recordedAt");
    Object two = ask("merge/lose", lost, before).get("");
    assertEquals(
        "[id:%s, key:merge/keep]".formatted(kept),
        merge("merge/keep", "merge/lose").getString("mergeActors"));

    JsonPath now = ask("merge/lose", lost, null);
    assertEquals(now.getString(""), ask("merge/keep", kept, null).getString(""));
    assertEquals(kept, now.getString("actor.id"));
    assertEquals("an envoy", now.getString("actor.description"));
    assertEquals(
        "[[name:Ana Paz, kind:PRIMARY], [name:A. Paz, kind:ALIAS]]", now.getString("actor.names"));
    assertEquals(List.of("K1", "L1"), now.getList("actor.externalIds.value"));
    assertEquals(List.of("envoy", "deputy"), now.getList("actor.roles.title"));
    assertEquals(List.of("merge/member"), now.getList("actor.members.nodes.holder.key"));
    assertEquals(List.of("of the lost"), now.getList("actor.evidence.note"));
    assertEquals(List.of("merge/statement"), now.getList("actor.statements.nodes.key"));
    assertEquals("[[choice:FOR, vote:[key:merge/vote]]]", now.getString("actor.ballots.nodes"));
    assertEquals("merge/keep", now.getString("byId.key"));
    assertEquals("merge/keep", now.getString("node.key"));
    assertEquals(List.of("merge/keep", "merge/keep"), now.getList("nodes.key"));
    assertEquals(List.of("merge/member"), now.getList("actors.nodes.key"));
    assertEquals(
        "[[key:merge/statement, speaker:[key:merge/keep], mentions:[[key:us], [key:merge/keep]]]]",
        now.getString("speaking.nodes"));
    assertEquals(List.of("merge/statement"), now.getList("mentioned.nodes.key"));
    assertEquals("[[key:merge/holds, holder:[key:merge/keep]]]", now.getString("holding.nodes"));
    assertEquals("[[key:merge/meets, target:[key:merge/keep]]]", now.getString("met.nodes"));
    assertEquals(
        "[merge/keep FOR, us AGAINST]",
        now.getString(
            "votes.nodes[0].ballots.nodes.collect { it.voter.key + ' ' + it.choice }.sort()"));
    assertEquals(
        "[[key:merge/figure, perpetrators:[[key:merge/keep]], evidence:[[attributedTo:[key:merge/keep]]]]]",
        now.getString("reported.nodes"));
    assertEquals(
        "[[actor:[key:merge/keep], role:TARGET], [actor:[key:merge/keep], role:SOURCE]]",
        now.getString("events.nodes[0].participants"));
    assertEquals(
        "[[kind:OPPOSES, holders:[nodes:[[key:us]]]]]", now.getString("crisis.positionTally"));
    assertEquals("merge/keep", now.getString("source.publisher.key"));

    assertEquals(two, ask("merge/lose", lost, before).get(""), "what was known stays");
    assertNotEquals(two, now.get(""));
  }

  @Test
  void whatNamedTheMergedActorHasARevisionAndTheFeedTellsOfIt() {
    actors("merge/told", "merge/tells");
    Desk.EDITOR.ask(STATEMENT.formatted("merge/told-statement", "merge/told"));
    merge("merge/tells", "merge/told");
    JsonPath fact =
        Desk.EDITOR.ask(
            """
            { fact(kind: STATEMENT, key: "merge/told-statement") { revision history { nodes {
                number reason recordedBy changes { field before after } } } } }
            """);
    assertEquals(2, fact.getInt("fact.revision"));
    assertEquals(
        "[number:%s, reason:one person, recordedBy:desk-1, changes:[[field:speaker, before:merge/told, after:merge/tells]]]"
            .formatted(fact.getString("fact.history.nodes[1].number")),
        fact.getString("fact.history.nodes[1]"));
    JsonPath feed =
        Desk.EDITOR.ask(
            """
            query ($from: Int!) { changes(fromNumber: $from) { nodes {
              kind key node { ... on Actor { key } ... on Statement { speaker { key } } }
              revision { revision reason changes { field before after } } } } }
            """,
            Map.of("from", fact.getInt("fact.history.nodes[1].number") - 1));
    assertEquals(
        List.of(
            "[kind:CORRECTED, key:merge/tells, node:[key:merge/tells], revision:[revision:2, reason:one person, changes:[[field:names, before:merge/tells (PRIMARY), after:merge/tells (PRIMARY); merge/told (ALIAS)]]]]",
            "[kind:CORRECTED, key:merge/told-statement, node:[speaker:[key:merge/tells]], revision:[revision:2, reason:one person, changes:[[field:speaker, before:merge/told, after:merge/tells]]]]",
            "[kind:MERGED, key:merge/told, node:[key:merge/tells], revision:[revision:2, reason:one person, changes:[[field:key, before:merge/told, after:merge/tells]]]]"),
        List.of(0, 1, 2).stream()
            .map(i -> feed.getString("changes.nodes[" + i + "]"))
            .sorted()
            .toList());
  }

  @Test
  void theMergedKeyGoesOnBeingWritten() {
    actors("merge/old", "merge/new");
    String statement = STATEMENT.formatted("merge/old-statement", "merge/old");
    Desk.EDITOR.ask(statement);
    merge("merge/new", "merge/old");
    assertEquals(
        "{revision=2, speaker={key=merge/new}}",
        Desk.EDITOR.ask(statement).getMap("recordStatement").toString());
    assertEquals(
        "merge/new",
        Desk.EDITOR
            .ask(STATEMENT.formatted("merge/later", "merge/old"))
            .getString("recordStatement.speaker.key"));
    Desk.EDITOR.refused(actor("merge/old"), Map.of(), "CONFLICT");
    String correct =
        "mutation { correctActor(key: \"merge/old\", expectedRevision: 2, reason: \"r\", input: {description: \"d\"}) { key description } }";
    assertEquals(
        "{key=merge/new, description=d}",
        Desk.EDITOR.ask(correct).getMap("correctActor").toString());
    String vote =
        """
        mutation { recordVote(input: {key: "merge/twice", crisis: "venezuela-2019", summary: "s", body: "un",
          subject: "s", held: {}, result: ADOPTED, evidence: [{source: "venezuela-2019/doc-1"}],
          ballots: [{voter: "merge/old", choice: FOR}, {voter: "merge/new", choice: FOR}]}) { key } }
        """;
    Desk.EDITOR.refused(vote, Map.of(), "VALIDATION");
  }

  @Test
  void whatAnotherWasMergedIntoCanBeMerged() {
    actors("merge/first", "merge/second", "merge/third");
    merge("merge/second", "merge/first");
    merge("merge/third", "merge/second");
    for (String key : List.of("merge/first", "merge/second", "merge/third")) {
      assertEquals(
          "merge/third",
          Desk.EDITOR.ask("{ actor(key: \"" + key + "\") { key } }").getString("actor.key"));
    }
    refused("merge/first", "merge/third", "why", "CONFLICT", "keep CONFLICT");
    refused("merge/third", "merge/first", "why", "CONFLICT", "merge CONFLICT");
  }

  @ParameterizedTest
  @CsvSource({
    "us, us, why, VALIDATION, merge VALIDATION",
    "us, nobody-knows, why, NOT_FOUND, merge NOT_FOUND",
    "nobody-knows, us, why, NOT_FOUND, keep NOT_FOUND",
    "nobody-knows, nobody-at-all, why, NOT_FOUND, keep NOT_FOUND; merge NOT_FOUND",
    "us, un, ' ', VALIDATION, reason VALIDATION",
    "us, maduro, why, VALIDATION, merge VALIDATION",
    "maduro, us, why, VALIDATION, merge VALIDATION",
  })
  void mergesAreRefused(String keep, String merge, String reason, String code, String violations) {
    refused(keep, merge, reason, code, violations);
  }

  @Test
  void organisationsOfSeveralKindsAreMerged() {
    for (String kind : List.of("POLITICAL_PARTY", "ORGANISATION")) {
      Desk.EDITOR.ask(actor("merge/" + kind).replace("PERSON", kind));
    }
    assertEquals(
        "merge/POLITICAL_PARTY",
        merge("merge/POLITICAL_PARTY", "merge/ORGANISATION").getString("mergeActors.key"));
  }

  private static void refused(
      String keep, String merge, String reason, String code, String violations) {
    Map<String, ?> variables = Map.of("keep", keep, "merge", merge, "reason", reason);
    JsonPath refusal = Desk.REVIEWER.refused(MERGE, variables, code);
    assertEquals(List.of("mergeActors"), refusal.getList("path"));
    List<String> told =
        refusal.getList("extensions.violations?.collect { it.path.join('.') + ' ' + it.code }");
    assertEquals(violations, told == null ? "" : String.join("; ", told));
  }

  private static JsonPath merge(String keep, String merge) {
    return Desk.REVIEWER.ask(MERGE, Map.of("keep", keep, "merge", merge, "reason", "one person"));
  }

  private static JsonPath ask(String key, String id, @Nullable String at) {
    Map<String, Object> variables = new HashMap<>(Map.of("key", key, "id", id));
    variables.put("keys", List.of(key));
    variables.put("at", at);
    return Operation.named("merged").ask(variables);
  }

  private static String text(String operation) {
    return Operation.named(operation).text();
  }

  private static void actors(String... keys) {
    List.of(keys).forEach(key -> Desk.EDITOR.ask(actor(key)));
  }

  private static String actor(String key) {
    return "mutation { recordActor(input: {key: \"%1$s\", kind: PERSON, names: [{name: \"%1$s\", kind: PRIMARY}]}) { id } }"
        .formatted(key);
  }
}
