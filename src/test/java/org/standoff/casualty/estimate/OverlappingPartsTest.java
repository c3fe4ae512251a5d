package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.standoff.casualty.estimate.Sample.estimate;
import static org.standoff.casualty.estimate.Sample.figure;
import static org.standoff.casualty.estimate.Sample.treatments;
import static org.standoff.casualty.estimate.Sample.words;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody is added twice to what a figure's parts add up to. */
class OverlappingPartsTest {

  @Test
  void aPartFurtherDownThatIsLinkedToTheWholeTooIsAddedOnce() {
    Sample[] chain = {
      figure("w", "70"),
      figure("q", "60").partOf("w"),
      figure("r", "30").partOf("q"),
      figure("p", "20").partOf("r", "w")
    };
    assertEquals(
        List.of("p ADDED [20, -)", "q ADDED [60, -)", "r ADDED [30, -)", "w KEPT [70, 70]"),
        treatments(estimate(chain)));
  }

  @Test
  void aLinkThatSaysNoMoreThanOthersChangesNothing() {
    Estimate estimate =
        estimate(
            figure("w", "at least 40"),
            figure("q", "dozens").partOf("w"),
            figure("a", "26").partOf("q", "w"),
            figure("b", "20").partOf("q", "w"));
    assertEquals("[46, -)", words(estimate.consensus()));
  }

  @Test
  void partsWithAPartInCommonAreNotAdded() {
    Estimate estimate =
        estimate(
            figure("w", "30"),
            figure("caracas", "26").in("Caracas").partOf("w"),
            figure("children", "11").victims("CHILD").partOf("w"),
            figure("both", "8").in("Caracas").victims("CHILD").partOf("caracas", "children"));
    assertEquals(
        List.of(
            "both ADDED [8, -)",
            "caracas ADDED [26, -)",
            "children SAME_ORIGIN [11, -)",
            "w KEPT [30, 30]"),
        treatments(estimate));
  }

  @Test
  void twoRenderingsOfOnePartAreNotAdded() {
    Estimate estimate =
        estimate(
            figure("w", "just over 40"),
            figure("p", "26").in("Caracas").partOf("w"),
            figure("q", "at least 26").in("Caracas").partOf("w"),
            figure("r", "11").in("Mérida").partOf("w"));
    assertEquals(
        List.of("p ADDED [26, -)", "q SAME_ORIGIN [26, -)", "r ADDED [11, -)", "w KEPT [41, 44]"),
        treatments(estimate));
  }

  @Test
  void partsThatSayNoMoreOfThemselvesThanTheWholeAreAdded() {
    Estimate estimate =
        estimate(
            figure("w", "at least 10").victims("CHILD"),
            figure("p", "8").victims("CHILD").partOf("w"),
            figure("q", "7").victims("CHILD").partOf("w"));
    assertEquals("[15, -)", words(estimate.consensus()));
  }

  @Test
  void twoRenderingsOfOneDayAreNotAdded() {
    Estimate estimate =
        estimate(
            figure("w", "5").during("2019-01-01", "2019-01-31"),
            figure("p", "3").during("2019-01-23", "2019-01-23").partOf("w"),
            figure("q", "at least 3").during("2019-01-23", "2019-01-23").partOf("w"),
            figure("r", "1").during("2019-01-24", "2019-01-24").partOf("w"));
    assertEquals(
        List.of("p ADDED [3, -)", "q SAME_ORIGIN [3, -)", "r ADDED [1, -)", "w KEPT [5, 5]"),
        treatments(estimate));
  }

  @Test
  void breakdownsByDifferentCriteriaAreNotAdded() {
    Estimate estimate =
        estimate(
            figure("w", "30"),
            figure("caracas", "26").in("Caracas").partOf("w"),
            figure("merida", "4").in("Mérida").partOf("w"),
            figure("children", "11").victims("CHILD").partOf("w"));
    assertEquals(
        List.of(
            "caracas ADDED [26, -)",
            "children SAME_ORIGIN [11, -)",
            "merida ADDED [4, -)",
            "w KEPT [30, 30]"),
        treatments(estimate));
  }

  @Test
  void whatNobodyIsTwiceIsAdded() {
    Estimate estimate =
        estimate(
            figure("w", "at least 30"),
            figure("civilians", "26").victims("CIVILIAN").partOf("w"),
            figure("fighters", "14").victims("COMBATANT_SIDE_A").partOf("w"),
            figure("children", "9").victims("CHILD").partOf("w"));
    assertEquals("[40, -)", words(estimate.consensus()));
  }
}
