package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.standoff.exchange.dossier.Sample.VALID;
import static org.standoff.exchange.dossier.Sample.faults;
import static org.standoff.exchange.dossier.Sample.with;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.standoff.exchange.dossier.Trial.Done;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/** When each thing comes to be known, and why. */
class DossierTimeTest {
  private static final String DATED =
      with("result: ADOPTED", "result: ADOPTED\n    recordedAt: 2019-02-01T00:00:00Z");

  private static List<Done> steps(String text) {
    return Sample.plan(text, HeldThings.NOTHING).steps();
  }

  private static void assertStep(
      Done done, @Nullable String moment, @Nullable String reason, String... keys) {
    assertEquals(moment == null ? null : Instant.parse(moment), done.step().moment());
    assertEquals(reason, done.step().reason());
    assertEquals(
        Arrays.asList(keys),
        done.moves().stream().map(move -> ((Move.Say) move).content().key()).toList());
  }

  @Test
  void aFileWithoutMomentsIsOneStepNow() {
    List<Done> steps = steps(VALID);
    assertEquals(1, steps.size());
    assertStep(steps.get(0), null, null, "c", "a", "s", "c/st-1", "c/vo-1");
  }

  @Test
  void whatFactsRestOnIsKnownFromTheFirstMomentOn() {
    List<Done> steps = steps(DATED);
    assertEquals(2, steps.size());
    assertStep(steps.get(0), "2019-02-01T00:00:00Z", null, "c", "a", "s", "c/vo-1");
    assertStep(steps.get(1), null, null, "c/st-1");
  }

  @Test
  void reasonsOfOneMomentAreStepsOneMicrosecondApart() {
    String state = "{recordedAt: 2019-02-01T00:00:00Z, kind: PERSON, names: [%s]}";
    String corrected =
        """
          - key: %s
            kind: PERSON
            names: [{name: A, kind: PRIMARY}]
            recordedAt: %s
            reason: %s
            revisions: [%s]
        """;
    String past = state.formatted("{name: B, kind: PRIMARY}");
    List<Done> steps =
        steps(
            VALID.replace(
                "statements:\n",
                corrected.formatted("b", "2019-02-02T00:00:00Z", "married", past)
                    + corrected.formatted("d", "2019-02-02T00:00:00Z", "misread", past)
                    + corrected.formatted("e", "2019-02-02T00:00:00Z", "married", past)
                    + corrected.formatted("f", "2019-02-02T00:00:00.000001Z", "misread", past)
                    + "statements:\n"));
    assertEquals(5, steps.size());
    assertStep(steps.get(0), "2019-02-01T00:00:00Z", null, "c", "a", "b", "d", "e", "f", "s");
    assertStep(steps.get(1), "2019-02-02T00:00:00Z", "married", "b", "e");
    assertStep(steps.get(2), "2019-02-02T00:00:00.000001Z", "misread", "d");
    assertStep(steps.get(3), "2019-02-02T00:00:00.000002Z", "misread", "f");
    assertStep(steps.get(4), null, null, "c/st-1", "c/vo-1");
  }

  @Test
  void refusesReferencesToWhatIsRecordedLater() {
    String later = "    recordedAt: 2019-02-02T00:00:00Z\n";
    String text =
        DATED
            .replace("textLength: 100\n", "textLength: 100\n" + later)
            .replace("kind: PRIMARY}]\n", "kind: PRIMARY}]\n" + later)
            .replace(
                "    for: 2\n",
                """
                #   for: 2
                    reason: counted
                    revisions:
                      - recordedAt: 2019-01-31T00:00:00Z
                        summary: Voted so.
                        body: a
                        subject: a motion
                        held: {}
                        result: LAPSED
                        evidence: [{source: s}]
                """);
    String actor = ": actor a is recorded at 2019-02-02T00:00:00Z";
    String source = ": source s is recorded at 2019-02-02T00:00:00Z";
    String first = "is not known yet at 2019-01-31T00:00:00Z";
    String second = "is not known yet at 2019-02-01T00:00:00Z";
    assertEquals(
        List.of(
            new Fault(28, "votes[0].body", second + actor),
            new Fault(38, "votes[0].revisions[0].body", first + actor),
            new Fault(42, "votes[0].revisions[0].evidence[0].source", first + source),
            new Fault(43, "votes[0].evidence[0].source", second + source)),
        faults(text));
  }

  @Test
  void refusesReferencesFromThePastToWhatIsRecordedNow() {
    assertEquals(
        List.of(
            new Fault(
                38,
                "positions[0].statement",
                "is not known yet at 2019-02-02T00:00:00Z: statement c/st-1 has no recordedAt and "
                    + "is recorded when the file is loaded")),
        faults(
            VALID
                + """
                positions:
                  - key: c/po-1
                    summary: Holds so.
                    holder: a
                    kind: OPPOSES
                    validFrom: {}
                    statement: c/st-1
                    evidence: [{source: s}]
                    recordedAt: 2019-02-02T00:00:00Z
                """));
  }

  @Test
  void refusesAPastBeforeTheNewestStepOfTheRecord() {
    Instant moment = Instant.parse("2019-02-01T00:00:00Z");
    byte[] text = DATED.getBytes(StandardCharsets.UTF_8);
    HeldThings record = new HeldThings(Set.of(), Map.of(), moment);
    assertEquals(
        List.of(
            new Fault(
                30,
                "votes[0].recordedAt",
                "is not later than the newest step of the record, at 2019-02-01T00:00:00Z: what "
                    + "has a past can be loaded only before anything else is recorded")),
        faults(text, record));
    HeldThings older = new HeldThings(Set.of(), Map.of(), moment.minusNanos(1000));
    assertEquals(2, Sample.plan(DATED, older).steps().size());
  }

  @Test
  void takesAPastThatTheRecordHoldsAlready() {
    HeldThings record =
        new HeldThings(
            Set.of(
                NodeId.uuidOf(NodeKind.CRISIS, "c"),
                NodeId.uuidOf(NodeKind.ACTOR, "a"),
                NodeId.uuidOf(NodeKind.VOTE, "c/vo-1")),
            Map.of(),
            Instant.parse("2019-02-05T00:00:00Z"));
    Trial.Plan plan = Sample.plan(DATED, record);
    assertEquals(1, plan.steps().size());
    assertStep(plan.steps().get(0), null, null, "s", "c/st-1");
    assertEquals(2, plan.recorded());
    assertEquals(3, plan.held());
  }
}
