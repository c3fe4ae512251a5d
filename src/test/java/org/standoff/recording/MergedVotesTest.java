package org.standoff.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standoff.vote.VoteOption;

/** Two who cast ballots in one vote are one only where the vote was withdrawn. */
@QuarkusTest
@TestProfile(RecordingTest.Profile.class)
class MergedVotesTest {
  private static final String VOTE =
      """
      mutation ($key: String!, $ballots: [BallotInput!]!) {
        recordVote(input: {key: $key, crisis: "venezuela-2019", summary: "Votes.", body: "un", subject: "It",
          held: {}, result: ADOPTED, evidence: [{source: "venezuela-2019/doc-1"}], ballots: $ballots}) { id recordedAt }
      }
      """;
  private static final String RETRACT =
      "mutation ($id: ID!) { retract(id: $id, expectedRevision: 1, reason: \"no such vote\") { number } }";
  private static final String MERGE =
      "mutation ($keep: String!, $merge: String!) { mergeActors(keep: $keep, merge: $merge, reason: \"one\") { key } }";

  @ParameterizedTest
  @EnumSource(names = {"FOR", "AGAINST"})
  void whatWasWithdrawnStandsInNobodysWay(VoteOption other) {
    String keep = actor("merged-votes/keep-" + other);
    String merge = actor("merged-votes/merge-" + other);
    String key = "merged-votes/withdrawn-" + other;
    JsonPath vote = vote(key, ballot(keep, VoteOption.FOR), ballot(merge, other));
    Desk.REVIEWER.ask(RETRACT, Map.of("id", vote.getString("recordVote.id")));
    Desk.REVIEWER.ask(MERGE, Map.of("keep", keep, "merge", merge));
    String ballots =
        "query ($key: String!, $at: DateTime) { fact(kind: VOTE, key: $key, knownAt: $at) { ... on Vote { revision ballots { nodes { voter { key } choice } } } } }";
    assertEquals(
        "[revision:3, ballots:[nodes:[[voter:[key:%s], choice:FOR]]]]".formatted(keep),
        Desk.EDITOR.ask(ballots, Map.of("key", key)).getString("fact"));
    Map<String, ?> then = Map.of("key", key, "at", vote.getString("recordVote.recordedAt"));
    assertEquals(
        List.of(keep, merge),
        Desk.EDITOR.ask(ballots, then).getList("fact.ballots.nodes.voter.key.sort()"));
  }

  @ParameterizedTest
  @EnumSource(names = {"FOR", "AGAINST"})
  void whoBothVotedAreNotOne(VoteOption other) {
    String keep = actor("merged-votes/one-" + other);
    String merge = actor("merged-votes/two-" + other);
    vote("merged-votes/stands-" + other, ballot(keep, VoteOption.FOR), ballot(merge, other));
    Map<String, ?> both = Map.of("keep", keep, "merge", merge);
    assertEquals(
        "Both cast a ballot in a vote that stands, so they are two: if they are not, correct the vote"
            + " first.",
        Desk.REVIEWER.refused(MERGE, both, "CONFLICT").getString("message"));
  }

  private static Map<String, ?> ballot(String voter, VoteOption choice) {
    return Map.of("voter", voter, "choice", choice);
  }

  private static JsonPath vote(String key, Map<?, ?>... ballots) {
    return Desk.EDITOR.ask(VOTE, Map.of("key", key, "ballots", List.of(ballots)));
  }

  private static String actor(String key) {
    String actor =
        "mutation ($key: String!) { recordActor(input: {key: $key, kind: PERSON, names: [{name: \"V\", kind: PRIMARY}]}) { key } }";
    return Desk.EDITOR.ask(actor, Map.of("key", key)).getString("recordActor.key");
  }
}
