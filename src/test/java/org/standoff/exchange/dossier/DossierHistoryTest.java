package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.standoff.exchange.dossier.Sample.faults;
import static org.standoff.exchange.dossier.Sample.with;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standoff.vote.VoteInput;

/** Past states, corrections and retractions. */
class DossierHistoryTest {
  private static final String FIRST = "    recordedAt: 2019-02-01T00:00:00Z\n";
  private static final String CORRECTED =
      with("    said: {edtf: 2019-02-01}\n", "    said: {edtf: 2019-02-01}\n" + FIRST)
          + """
              recordedAt: 2019-02-03T00:00:00Z
              reason: counted again
              revisions:
                - recordedAt: 2019-02-01T01:00:00+01:00
                  summary: Voted so.
                  body: a
                  subject: a motion
                  held: {edtf: 2019-02-01}
                  result: ADOPTED
                  for: 1
                  evidence: [{source: s}]
                - recordedAt: 2019-02-02T00:00:00Z
                  reason: misread
                  summary: Votes so.
                  body: a
                  subject: a motion
                  held: {edtf: 2019-02-01}
                  result: REJECTED
                  evidence: [{source: s}]
              retracted: {recordedAt: 2019-02-04T00:00:00Z, reason: never held}
          links:
            - from: {kind: VOTE, key: c/vo-1}
              kind: ABOUT
              to: {kind: STATEMENT, key: c/st-1}
              recordedAt: 2019-02-03T00:00:00Z
              reason: read together
              retracted: {recordedAt: 2019-02-04T00:00:00Z, reason: wrong}
          """;

  private static void assertFault(
      int line, String path, String reason, String right, String wrong) {
    assertEquals(true, CORRECTED.contains(right), right);
    assertEquals(List.of(new Fault(line, path, reason)), faults(CORRECTED.replace(right, wrong)));
  }

  @Test
  void readsEveryStateOldestFirst() {
    Dossier dossier = Sample.read(CORRECTED);
    Entry<VoteInput> vote = dossier.votes().get(0);
    assertEquals(Instant.parse("2019-02-03T00:00:00Z"), vote.recordedAt());
    assertEquals("counted again", vote.reason());
    assertEquals(2, vote.content().votesFor());
    PastState<VoteInput> first = vote.revisions().get(0);
    assertEquals(Instant.parse("2019-02-01T00:00:00Z"), first.recordedAt());
    assertNull(first.reason());
    assertEquals("c/vo-1", first.content().key());
    assertEquals("c", first.content().crisis());
    assertEquals(1, first.content().votesFor());
    PastState<VoteInput> second = vote.revisions().get(1);
    assertEquals("misread", second.reason());
    assertNull(second.content().votesFor());
    assertEquals(
        new Retraction(Instant.parse("2019-02-04T00:00:00Z"), "never held"), vote.ending());
    LinkEntry link = dossier.links().get(0);
    assertEquals("read together", link.reason());
    assertEquals(new Retraction(Instant.parse("2019-02-04T00:00:00Z"), "wrong"), link.retracted());
  }

  @Test
  void refusesPastStatesThatAreOutOfOrder() {
    assertFault(
        44,
        "votes[0].revisions[1].recordedAt",
        "must be later than 2019-02-01T00:00:00Z, the moment of the state before",
        "2019-02-02T00:00:00Z",
        "2019-02-01T00:00:00Z");
  }

  @Test
  void refusesAStateThatIsNotLaterThanItsPast() {
    assertFault(
        33,
        "votes[0].recordedAt",
        "must be later than 2019-02-02T00:00:00Z, the moment of the state before",
        "recordedAt: 2019-02-03T00:00:00Z\n    reason: counted",
        "recordedAt: 2019-02-02T00:00:00Z\n    reason: counted");
  }

  @Test
  void refusesARetractionThatIsNotLaterThanWhatItRetracts() {
    String early = "{recordedAt: 2019-02-03T00:00:00Z, reason: ";
    assertFault(
        52,
        "votes[0].retracted.recordedAt",
        "must be later than 2019-02-03T00:00:00Z, the moment of the state before",
        "{recordedAt: 2019-02-04T00:00:00Z, reason: never",
        early + "never");
    assertFault(
        59,
        "links[0].retracted.recordedAt",
        "must be later than 2019-02-03T00:00:00Z, the moment of the state before",
        "{recordedAt: 2019-02-04T00:00:00Z, reason: wrong",
        early + "wrong");
  }

  @Test
  void refusesAPastWithoutItsMoments() {
    assertFault(
        25,
        "votes[0].recordedAt",
        "is required beside revisions or retracted",
        "    recordedAt: 2019-02-03T00:00:00Z\n    reason: counted",
        "    reason: counted");
    assertFault(
        44,
        "votes[0].revisions[1].recordedAt",
        "is required",
        "recordedAt: 2019-02-02T00:00:00Z\n        reason",
        "reason");
  }

  @Test
  void refusesACorrectionWithoutItsReason() {
    assertFault(
        25,
        "votes[0].reason",
        "is required: a correction says why",
        "    reason: counted again\n",
        "");
    assertFault(
        44,
        "votes[0].revisions[1].reason",
        "is required: a correction says why",
        "        reason: misread\n",
        "");
    assertFault(52, "votes[0].retracted.reason", "is required", ", reason: never held", "");
  }

  @Test
  void refusesAPastUnderAnotherKey() {
    assertFault(
        37,
        "votes[0].revisions[0].key",
        "must be left out: the key never changes",
        "summary: Voted so.",
        "key: c/vo-2\n        summary: Voted so.");
  }

  @Test
  void checksPastStatesAsItDoesTheCurrentOne() {
    assertFault(42, "votes[0].revisions[0].for", "must not be negative", "for: 1", "for: -1");
  }

  @Test
  void refusesAMomentInTheFuture() {
    assertFault(
        52,
        "votes[0].retracted.recordedAt",
        "must not be in the future: it is 2019-02-10T00:00:00Z now",
        "{recordedAt: 2019-02-04T00:00:00Z, reason: never",
        "{recordedAt: 2019-02-10T00:00:00.000001Z, reason: never");
    assertFault(
        22,
        "statements[0].recordedAt",
        "must not be in the future: it is 2019-02-10T00:00:00Z now",
        FIRST + "    evidence: [{source: s}]\nvotes:",
        "    recordedAt: 2019-03-01T00:00:00Z\n    evidence: [{source: s}]\nvotes:");
  }

  @Test
  void refusesAMomentThatTheDatabaseWouldRound() {
    assertFault(
        52,
        "votes[0].retracted.recordedAt",
        "must not be finer than a microsecond",
        "{recordedAt: 2019-02-04T00:00:00Z, reason: never",
        "{recordedAt: 2019-02-04T00:00:00.0000001Z, reason: never");
  }

  @Test
  void refusesABlankReason() {
    assertFault(58, "links[0].reason", "must not be blank", "read together", "' '");
  }

  @Test
  void refusesTheRetractionOfWhatFactsRestOn() {
    String retracted = "    retracted: {recordedAt: 2019-02-04T00:00:00Z, reason: wrong}\n";
    assertEquals(
        List.of(
            new Fault(
                11,
                "sources[0].retracted",
                "is no field here; there are key, kind, title, url, publisher, author, published,"
                    + " accessedAt, language, licence, attribution, reliability, derivedFrom,"
                    + " credit, textSha256, textLength, recordedAt, reason, revisions"),
            new Fault(
                16,
                "actors[0].retracted",
                "is no field here; there are key, kind, names, externalIds, country, description,"
                    + " roles, evidence, recordedAt, reason, revisions, merged")),
        faults(
            with("    textLength: 100\n", "    textLength: 100\n" + retracted)
                .replace("kind: PRIMARY}]\n", "kind: PRIMARY}]\n" + retracted)));
  }
}
