package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.standoff.exchange.dossier.DossierLoader.Result;

/** An actor goes on only as one that is not given up itself by then. */
@QuarkusTest
@TestProfile(EmptyRecord.Profile.class)
class MergerOrderTest {
  private static final String HEAD =
      """
      crisis: {key: %1$s, name: C, summary: S., period: {}, recordedAt: %2$s-01T00:00:00Z}
      sources:
        - {key: %1$s/s, kind: NEWS_REPORT, published: {}, recordedAt: %2$s-01T00:00:00Z}
      actors:
      """;

  private static final String ACTOR =
      "  - {key: %s, kind: PERSON, names: [{name: N, kind: PRIMARY}], recordedAt: %s-01T01:00:00Z%s}\n";

  private static final String MERGED =
      ", merged: {into: %s, recordedAt: 2019-%sT02:00:00Z, reason: same}";

  private static final String NAMING_ALL =
      """
      statements:
        - key: k/1
          summary: Says so.
          speaker: a
          mentions: [b, c, d]
          kind: SPEECH
          quotation: DIRECT
          said: {}
          evidence: [{source: k/s}]
          recordedAt: 2019-03-01T01:00:00Z
      """;

  @Inject EmptyRecord record;
  @Inject OwnRecord own;
  @Inject DossierLoader loader;

  @BeforeEach
  void empty() {
    record.empty();
  }

  private static String text(String crisis, String month, String... actors) {
    StringBuilder text = new StringBuilder(HEAD.formatted(crisis, month));
    for (String actor : actors) {
      String[] part = actor.split(" ", -1); // key, into, month and day of the merger
      String merged = part.length == 1 ? "" : MERGED.formatted(part[1], part[2]);
      text.append(ACTOR.formatted(part[0], month, merged));
    }
    return text.toString();
  }

  private void refuses(String text, Fault... faults) {
    for (boolean dryRun : List.of(true, false)) {
      List<String> before = record.rows();
      var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      DossierException refused =
          assertThrows(
              DossierException.class, () -> loader.load("chained", in, dryRun, (done, all) -> {}));
      assertEquals(List.of(faults), refused.faults());
      assertEquals(before, record.rows());
    }
  }

  @Test
  void notAsOneThatWasGivenUpBefore() {
    refuses(
        text("k", "2019-03", "a b 03-03", "b c 03-02", "c"),
        new Fault(
            5,
            "actors[0].merged.into",
            "is given up itself by then: actor b goes on as actor c since 2019-03-02T02:00:00Z"));
  }

  @Test
  void notAsOneThatIsGivenUpInTheSameStepWhicheverComesFirst() {
    String reason =
        "is given up itself by then: actor b goes on as actor c since 2019-03-02T02:00:00Z";
    refuses(
        text("k", "2019-03", "b c 03-02", "a b 03-02", "c"),
        new Fault(6, "actors[1].merged.into", reason));
    refuses(
        text("k", "2019-03", "a b 03-02", "b c 03-02", "c"),
        new Fault(5, "actors[0].merged.into", reason));
  }

  @Test
  void notInACircle() {
    refuses(
        text("k", "2019-03", "a b 03-02", "b a 03-03"),
        new Fault(
            6,
            "actors[1].merged.into",
            "is given up itself by then: actor a goes on as actor b since 2019-03-02T02:00:00Z"));
  }

  @Test
  void notAsItself() {
    refuses(
        text("k", "2019-03", "a a 03-02"),
        new Fault(5, "actors[0].merged.into", "is the actor that is given up"));
  }

  @Test
  void notAsOneThatTheRecordMerged() {
    own.load(text("h", "2019-02", "m n 02-02", "n"));
    refuses(
        text("k", "2019-03", "x m 03-03", "y x 03-02"),
        new Fault(
            5,
            "actors[0].merged.into",
            "is given up itself: actor m goes on as actor n in the record"));
  }

  @Test
  void asOneThatIsGivenUpLater() {
    String text = text("k", "2019-03", "a b 03-02", "b c 03-03", "d c 03-03", "c") + NAMING_ALL;
    assertEquals(new Result(7, 0), own.load(text));
    assertEquals(new Result(0, 7), own.load(text));
    List<String> rows = record.rows();
    String exported = new String(record.export("k", DossierFormat.YAML), StandardCharsets.UTF_8);
    assertEquals(2, exported.split("into: \"?c\"?", -1).length - 1, exported);
    record.empty();
    own.load(exported);
    assertEquals(rows, record.rows());
  }
}
