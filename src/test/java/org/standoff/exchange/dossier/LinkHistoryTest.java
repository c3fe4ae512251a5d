package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.standoff.exchange.dossier.Sample.faults;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links that are retracted and made anew. */
class LinkHistoryTest {
  private static final String DATED =
      Sample.VALID.replace(
          "  evidence: [{source: s}]\n",
          "  evidence: [{source: s}]\n    recordedAt: 2019-02-01T00:00:00Z\n");
  private static final String LINK =
      """
        - from: {kind: VOTE, key: c/vo-1}
          kind: ABOUT
          to: {kind: STATEMENT, key: c/st-1}
      """;
  private static final String ANEW =
      DATED
          + "links:\n"
          + LINK
          + """
              note: after all
              recordedAt: 2019-02-05T00:00:00Z
              reason: looked again
              revisions:
                - recordedAt: 2019-02-02T00:00:00Z
                  note: perhaps
                  retracted: {recordedAt: 2019-02-03T00:00:00Z, reason: wrong}
          """;

  private static void assertFault(
      int line, String path, String reason, String right, String wrong) {
    assertTrue(ANEW.contains(right), right);
    assertEquals(List.of(new Fault(line, path, reason)), faults(ANEW.replace(right, wrong)));
  }

  @Test
  void readsEveryTimeForWhichALinkStood() {
    LinkEntry link = Sample.read(ANEW).links().get(0);
    assertEquals("after all", link.content().note());
    assertEquals(
        List.of(
            new PastLink(
                "perhaps",
                Instant.parse("2019-02-02T00:00:00Z"),
                null,
                new Retraction(Instant.parse("2019-02-03T00:00:00Z"), "wrong"))),
        link.revisions());
    assertNull(link.retracted());
  }

  @Test
  void refusesTimesThatAreOutOfOrder() {
    assertFault(
        39,
        "links[0].recordedAt",
        "must be later than 2019-02-03T00:00:00Z, the moment of the state before",
        "2019-02-05",
        "2019-02-03");
    assertFault(
        44,
        "links[0].revisions[0].retracted.recordedAt",
        "must be later than 2019-02-02T00:00:00Z, the moment of the state before",
        "retracted: {recordedAt: 2019-02-03",
        "retracted: {recordedAt: 2019-02-02");
  }

  @Test
  void refusesTwoLinksOfOneKindBetweenTheSameFacts() {
    assertEquals(
        List.of(
            new Fault(
                38,
                "links[1]",
                "is the same link as the one in line 35: when it stood before belongs in the "
                    + "revisions of one link")),
        faults(DATED + "links:\n" + LINK + LINK));
  }

  @Test
  void refusesALinkThatStoodBeforeItsFactsWereKnown() {
    String early = "is not known yet at 2019-01-02T00:00:00Z: ";
    assertEquals(
        List.of(
            new Fault(
                35, "links[0].from.key", early + "vote c/vo-1 is recorded at 2019-02-01T00:00:00Z"),
            new Fault(
                37,
                "links[0].to.key",
                early + "statement c/st-1 is recorded at 2019-02-01T00:00:00Z")),
        faults(ANEW.replace("- recordedAt: 2019-02-02", "- recordedAt: 2019-01-02")));
  }
}
