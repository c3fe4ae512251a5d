package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.standoff.casualty.estimate.Sample.estimate;
import static org.standoff.casualty.estimate.Sample.figure;
import static org.standoff.casualty.estimate.Sample.treatments;
import static org.standoff.casualty.estimate.Sample.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A part stays a part when what it is a part of does not count. */
class AbsentWholesTest {

  @Test
  void partsOfWhatIsGoneStillAddUp() {
    Estimate estimate = estimate(figure("p", "11").partOf("gone"), figure("q", "1").partOf("gone"));
    assertEquals(List.of("p ADDED [11, -)", "q ADDED [1, -)"), treatments(estimate));
    assertEquals("[12, -)", words(estimate.consensus()));
    assertEquals("[12, -)", words(estimate.envelope()));
    assertNull(estimate.best());
    assertEquals(
        "This figure, from X, is a part of gone and added to its other parts: at least 12 in all.",
        estimate.inputs().get(0).reason().apply("X"));
  }

  @Test
  void partsOfWhatIsGoneDecideBetweenOtherFiguresOfTheirOrigin() {
    Sample[] samples = {
      figure("a", "41"),
      figure("b", "just over 40"),
      figure("c", "40").from("y"),
      figure("p", "at least 30").partOf("gone"),
      figure("q", "13").partOf("gone"),
      figure("r", "50").partOf("other").from("z")
    };
    assertEquals(
        List.of(
            "a REJECTED",
            "b KEPT [43, 44]",
            "c KEPT [40, 40]",
            "p ADDED [30, -)",
            "q ADDED [13, -)",
            "r ADDED [50, -)"),
        treatments(estimate(samples)));
  }

  @Test
  void partsOfWhatIsNotClaimedAreNoTotals() {
    Estimate estimate =
        estimate(
            figure("a", "40").refused("graded so"),
            figure("p", "11").partOf("a"),
            figure("q", "1").partOf("a"));
    assertEquals(List.of("a REJECTED", "p ADDED [11, -)", "q ADDED [1, -)"), treatments(estimate));
  }

  @Test
  void partsOfDifferentOriginsAreNotAddedToEachOther() {
    Estimate estimate =
        estimate(
            figure("p", "11").from("x").partOf("gone"), figure("q", "3").from("y").partOf("gone"));
    assertEquals("[11, -)", words(estimate.consensus()));
    assertEquals("[3, -)", words(estimate.envelope()));
  }

  @Test
  void aPartOfWhatIsGoneAndAboutMoreStandsForItself() {
    LocalDate day = LocalDate.parse("2019-01-05");
    Sample month = figure("gone", "30").during("2019-01-01", "2019-01-31");
    Sample undated = figure("undated", "30");
    Sample part = figure("p", "8").during("2019-01-05", "2019-01-05");
    Asked asked = new Asked(day, day, true);
    assertEquals(List.of("p KEPT [8, 8]"), treatments(estimate(asked, part.partOf(month))));
    assertEquals(List.of("p ADDED [8, -)"), treatments(estimate(asked, part.partOf(undated))));
  }

  @Test
  void withoutDaysWhatIsGoneIsNotAboutMore() {
    Sample month = figure("gone", "30").during("2019-01-01", "2019-01-31");
    assertEquals(
        List.of("p ADDED [11, -)", "q ADDED [1, -)"),
        treatments(
            estimate(
                figure("p", "11").during("2019-01-05", "2019-01-05").partOf(month),
                figure("q", "1").during("2019-01-05", "2019-01-05").partOf(month))));
  }

  @Test
  void ofTheVictimsAskedForAPartOfMoreVictimsStandsForItself() {
    Asked children = new Asked(null, null, false);
    Sample all = figure("all", "40");
    Sample some = figure("some", "20").victims("CHILD", "PROTESTER");
    Sample part = figure("p", "11").victims("CHILD");
    assertEquals(List.of("p KEPT [11, 11]"), treatments(estimate(children, part.partOf(all))));
    assertEquals(List.of("p ADDED [11, -)"), treatments(estimate(children, part.partOf(some))));
  }

  @Test
  void aRunningCountThatIsGoneIsSupersededAndSupersedesNothing() {
    Sample gone = figure("gone", "60").asOf("2019-01-20");
    Sample part = figure("p", "11").asOf("2019-01-20").in("Here").partOf(gone);
    assertEquals(
        List.of("new KEPT [40, 40]", "p SUPERSEDED"),
        treatments(estimate(part, figure("new", "40").asOf("2019-01-22"))));
    assertEquals(
        List.of("old KEPT [40, 40]", "p ADDED [11, -)"),
        treatments(estimate(part, figure("old", "40").asOf("2019-01-18"))));
  }

  @Test
  void anOlderPartCountsAsLongAsNoNewerPartOfWhatIsGoneDoes() {
    Sample gone = figure("gone", "60").asOf("2019-01-20");
    Sample old = figure("old", "11").asOf("2019-01-18").partOf(gone);
    Sample newer = figure("newer", "9").asOf("2019-01-20").partOf(gone);
    assertEquals(List.of("old ADDED [11, -)"), treatments(estimate(old)));
    assertEquals(List.of("newer ADDED [9, -)", "old SUPERSEDED"), treatments(estimate(old, newer)));
  }
}
