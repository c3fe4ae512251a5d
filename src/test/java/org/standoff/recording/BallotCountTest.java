package org.standoff.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A vote has no more ballots of a choice than it is said to have votes. */
@QuarkusTest
@TestProfile(RecordingTest.Profile.class)
class BallotCountTest {
  private static final String RECORD =
      "mutation { recordVote(input: {key: \"ballot-count/%s\", crisis: \"venezuela-2019\", summary: \"Votes.\", body: \"un\", "
          + "subject: \"It\", held: {}, result: ADOPTED, evidence: [{source: \"venezuela-2019/doc-1\"}], %s}) { revision } }";
  private static final String CORRECT =
      "mutation { correctVote(key: \"ballot-count/%s\", expectedRevision: 1, reason: \"r\", input: {%s}) { revision } }";
  private static final String BALLOTS =
      "ballots: [{voter: \"us\", choice: %1$s}, {voter: \"ve\", choice: %1$s}]";

  @ParameterizedTest
  @CsvSource({"FOR, for", "AGAINST, against", "ABSTENTION, abstentions", "ABSENT, absent"})
  void thereAreNoMoreBallotsThanVotes(String choice, String count) {
    String ballots = BALLOTS.formatted(choice) + ", " + count + ": ";
    refused(RECORD.formatted(choice, ballots + 1), count);
    refused(RECORD.formatted(choice, ballots + 0), count);
    Desk.EDITOR.ask(RECORD.formatted(choice, ballots + 3));
    refused(CORRECT.formatted(choice, count + ": 1"), count);
    Desk.EDITOR.ask(CORRECT.formatted(choice, count + ": 2"));
  }

  @Test
  void whatIsNotStatedIsNotHeldAgainstThem() {
    Desk.EDITOR.ask(RECORD.formatted("open", "for: 0, " + BALLOTS.formatted("AGAINST")));
    refused(CORRECT.formatted("open", BALLOTS.formatted("FOR")), "for");
    Desk.EDITOR.ask(CORRECT.formatted("open", "for: null, " + BALLOTS.formatted("FOR")));
  }

  private static void refused(String mutation, String count) {
    assertEquals(
        "[[path:[input, %s], code:VALIDATION, message:Must not be less than there are such ballots.]]"
            .formatted(count),
        Desk.EDITOR
            .refused(mutation, Map.of(), "VALIDATION")
            .getString(
                "extensions.violations.collect { [path: it.path, code: it.code, message: it.message] }"));
  }
}
