package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.standoff.exchange.dossier.Sample.VALID;
import static org.standoff.exchange.dossier.Sample.faults;
import static org.standoff.exchange.dossier.Sample.with;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/** Keys and what refers to them. */
class DossierReferenceTest {
  private static final String NOWHERE = "is neither in this file nor in the record: no ";

  @Test
  void refusesTwoThingsOfOneKey() {
    assertEquals(
        List.of(new Fault(32, "votes[1].key", "is the key of another vote too, in line 24")),
        faults(VALID + VALID.substring(VALID.indexOf("  - key: c/vo-1"))));
  }

  @Test
  void allowsOneKeyForThingsOfTwoKinds() {
    assertEquals(1, Sample.read(with("key: c/vo-1", "key: c/st-1")).votes().size());
  }

  @Test
  void refusesUnknownReferencesOfEveryKind() {
    String text =
        with("speaker: a", "speaker: b")
                .replace("key: c/st-1", "key: c/st-1\n    crisis: d")
                .replace("quotation: DIRECT", "quotation: DIRECT\n    mentions: [a, e]")
            + """
            positions:
              - key: c/po-1
                summary: Holds so.
                holder: a
                kind: OPPOSES
                validFrom: {}
                vote: c/vo-2
                statement: c/st-2
                evidence: [{source: t, attributedTo: f}]
            events:
              - key: c/ev-1
                summary: Happens.
                type: MEETING
                status: OCCURRED
                occurred: {}
                participants: [{actor: g, role: SOURCE}]
                outcome: c/ev-2
                evidence: [{source: s}]
            links:
              - from: {kind: STATEMENT, key: c/st-1}
                kind: ABOUT
                to: {kind: CASUALTY_FIGURE, key: c/ca-1}
            """;
    assertEquals(
        List.of(
            new Fault(17, "statements[0].crisis", NOWHERE + "crisis d"),
            new Fault(19, "statements[0].speaker", NOWHERE + "actor b"),
            new Fault(22, "statements[0].mentions[1]", NOWHERE + "actor e"),
            new Fault(40, "positions[0].vote", NOWHERE + "vote c/vo-2"),
            new Fault(41, "positions[0].statement", NOWHERE + "statement c/st-2"),
            new Fault(42, "positions[0].evidence[0].attributedTo", NOWHERE + "actor f"),
            new Fault(42, "positions[0].evidence[0].source", NOWHERE + "source t"),
            new Fault(49, "events[0].participants[0].actor", NOWHERE + "actor g"),
            new Fault(50, "events[0].outcome", NOWHERE + "event c/ev-2"),
            new Fault(55, "links[0].to.key", NOWHERE + "casualty figure c/ca-1")),
        faults(text));
  }

  @Test
  void doesNotRepeatAReferenceThatIsNoKey() {
    assertEquals(
        List.of(new Fault(18, "statements[0].speaker", NOWHERE + "actor of this key")),
        faults(with("speaker: a", "speaker: \"a\\nb\"")));
  }

  @Test
  void findsWhatTheRecordKnows() {
    byte[] text = with("speaker: a", "speaker: b").getBytes(StandardCharsets.UTF_8);
    HeldThings record = new HeldThings(Set.of(NodeId.uuidOf(NodeKind.ACTOR, "b")), Map.of(), null);
    assertEquals("b", Sample.read(text, record).statements().get(0).content().speaker());
  }

  @Test
  void refusesSourcesThatAreDerivedFromOneAnother() {
    String text =
        with("    textLength: 100\n", "    derivedFrom: t\n")
            .replace(
                "actors:\n",
                """
                  - {key: t, kind: VIDEO, published: {}, derivedFrom: s}
                  - {key: u, kind: VIDEO, published: {}, derivedFrom: u}
                actors:
                """);
    assertEquals(
        List.of(
            new Fault(10, "sources[0].derivedFrom", "leads back to the source itself"),
            new Fault(11, "sources[1].derivedFrom", "leads back to the source itself"),
            new Fault(12, "sources[2].derivedFrom", "must be another source")),
        faults(text));
  }

  @Test
  void tellsOfNobodyWhoIsNamedHowManyTheyAre() {
    String text =
        VALID
            + """
            positions:
              - {key: c/po-1, summary: Hold so., kind: OPPOSES, validFrom: {}, evidence: [{source: s}],
                holder: a,
                holderCount: {verbatim: two dozen}}
            """;
    assertEquals(
        List.of(
            new Fault(
                35, "positions[0].holderCount", "is only for a holder that is an unnamed group")),
        faults(text));
    assertEquals(
        1, Sample.read(text.replace("kind: PERSON", "kind: UNNAMED_GROUP")).positions().size());
  }

  @Test
  void refusesALinkFromAFactToItself() {
    String text =
        VALID
            + """
            links:
              - from: {kind: VOTE, key: c/vo-1}
                kind: ABOUT
                to: {kind: VOTE, key: c/vo-1}
            """;
    assertEquals(
        List.of(
            new Fault(35, "links[0].to", "must be another fact than the one the link starts from")),
        faults(text));
  }
}
