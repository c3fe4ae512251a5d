package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.standoff.casualty.estimate.Sample.estimate;
import static org.standoff.casualty.estimate.Sample.figure;
import static org.standoff.casualty.estimate.Sample.treatments;
import static org.standoff.casualty.estimate.Sample.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of figures that are parts of others. */
class PartsTest {

  @Test
  void partsDecideBetweenFiguresThatContradictEachOther() {
    Estimate estimate =
        estimate(
            figure("a", "41"),
            figure("b", "50"),
            figure("p", "at least 30").partOf("a"),
            figure("q", "15").partOf("a"));
    assertEquals(
        List.of("a REJECTED", "b KEPT [50, 50]", "p ADDED [30, -)", "q ADDED [15, -)"),
        treatments(estimate));
    assertEquals(50, estimate.best());
  }

  @Test
  void partsBoundWhereEveryFigureIsRejected() {
    Estimate estimate = estimate(figure("a", "10"), figure("p", "20").partOf("a"));
    assertEquals(List.of("a REJECTED", "p ADDED [20, -)"), treatments(estimate));
    assertEquals("[20, -)", words(estimate.consensus()));
    assertEquals("[20, -)", words(estimate.envelope()));
  }

  @Test
  void partsThatDoNotDecideLeaveItContested() {
    Estimate estimate =
        estimate(figure("a", "50"), figure("b", "60"), figure("p", "20").partOf("a"));
    assertEquals(
        List.of("a KEPT [50, 50]", "b KEPT [60, 60]", "p ADDED [20, -)"), treatments(estimate));
    assertTrue(estimate.contested());
  }

  @Test
  void aPartOfAPartIsAddedOnce() {
    Estimate estimate =
        estimate(
            figure("a", "at least 10"),
            figure("p", "at least 4").partOf("a"),
            figure("q", "3").partOf("p"),
            figure("r", "8").partOf("p", "a"),
            figure("s", "5").partOf("a"));
    assertEquals(
        List.of(
            "a KEPT [16, -)",
            "p ADDED [4, -)",
            "q ADDED [3, -)",
            "r ADDED [8, -)",
            "s ADDED [5, -)"),
        treatments(estimate));
    Estimate deep =
        estimate(
            figure("a", "at least 10"),
            figure("p", "some").partOf("a"),
            figure("q", "30").partOf("p"));
    assertEquals("[30, -)", words(deep.consensus()));
  }

  @Test
  void ofSeveralBreakdownsTheLargestSumCounts() {
    Estimate estimate =
        estimate(
            figure("a", "at least 10"),
            figure("b", "at least 11"),
            figure("p", "20").partOf("a", "b"),
            figure("q", "15").partOf("b"),
            figure("r", "30").partOf("a"));
    assertEquals("[50, -)", words(estimate.consensus()));
  }

  @Test
  void partsOfDaysThatOverlapAreNotAdded() {
    Estimate estimate =
        estimate(
            figure("a", "at least 10").during("2019-01-01", "2019-01-31"),
            figure("p", "20").during("2019-01-01", "2019-01-10").partOf("a"),
            figure("q", "15").during("2019-01-10", "2019-01-20").partOf("a"),
            figure("r", "9").during("2019-01-21", "2019-01-31").partOf("a"));
    assertEquals(
        List.of("a KEPT [29, -)", "p ADDED [20, -)", "q SAME_ORIGIN [15, -)", "r ADDED [9, -)"),
        treatments(estimate));
  }

  @Test
  void linksInACircleAreNotFollowed() {
    Estimate estimate =
        estimate(
            figure("a", "at least 10").partOf("b"),
            figure("b", "at least 20").partOf("a"),
            figure("c", "at least 30").partOf("c"),
            figure("p", "40").partOf("a"));
    assertEquals("[40, -)", words(estimate.consensus()));
  }

  @Test
  void aPartOfAnotherOriginIsAFigureOfItsOwn() {
    Estimate estimate =
        estimate(figure("a", "10").from("x"), figure("p", "10").from("y").partOf("a"));
    assertEquals(List.of("a KEPT [10, 10]", "p KEPT [10, 10]"), treatments(estimate));
  }

  @Test
  void aPartOfWhatIsGoneSaysOnlyNotFewer() {
    Estimate estimate =
        estimate(figure("p", "11").part().partOf("gone"), figure("b", "40").from("y"));
    assertEquals(List.of("b KEPT [40, 40]", "p KEPT [11, -)"), treatments(estimate));
    assertEquals("[40, 40]", words(estimate.consensus()));
    Estimate other =
        estimate(figure("a", "12").from("x"), figure("p", "10").from("y").part().partOf("a"));
    assertEquals(List.of("a KEPT [12, 12]", "p KEPT [10, -)"), treatments(other));
    assertEquals(12, other.best());
  }

  @Test
  void aPartOfWhatIsGoneReplacesNothing() {
    Estimate estimate =
        estimate(
            figure("total", "43").asOf("2019-01-29"),
            figure("p", "11").asOf("2019-01-30").part().partOf("gone"),
            figure("q", "12").asOf("2019-01-31").part().partOf("gone"));
    assertEquals(
        List.of("p KEPT [11, -)", "q KEPT [12, -)", "total KEPT [43, 43]"), treatments(estimate));
    assertEquals(43, estimate.best());
  }

  @Test
  void runningCountsAreAddedOnlyAsFarAsTheyCountOthers() {
    Estimate beginnings =
        estimate(
            figure("w", "at least 40").asOf("2019-01-29"),
            figure("p", "30").during("2019-01-21", "2019-01-29").running().partOf("w"),
            figure("q", "25").during("2019-01-23", "2019-01-29").running().partOf("w"));
    assertEquals("[40, -)", words(beginnings.consensus()));
    Estimate days =
        estimate(
            figure("w", "about 45").during("2019-01-01", "2019-01-31"),
            figure("p", "30").asOf("2019-01-20").in("Mérida").partOf("w"),
            figure("q", "35").asOf("2019-01-25").in("Mérida").partOf("w"),
            figure("r", "5").asOf("2019-01-20").in("Táchira").partOf("w"));
    assertEquals(
        List.of("p SAME_ORIGIN [30, -)", "q ADDED [35, -)", "r ADDED [5, -)", "w KEPT [40, 50]"),
        treatments(days));
    assertEquals(45, days.best());
  }

  @Test
  void daysAreAddedThoughOneIsTheAsOfDayOfTheWhole() {
    Estimate estimate =
        estimate(
            figure("w", "just over 40").asOf("2019-01-29"),
            figure("v", "41").asOf("2019-01-29"),
            figure("p", "26").during("2019-01-23", "2019-01-23").partOf("w"),
            figure("q", "5").during("2019-01-24", "2019-01-24").partOf("w"),
            figure("r", "11").during("2019-01-29", "2019-01-29").partOf("w"),
            figure("s", "1").during("2019-01-28", "2019-01-28").partOf("w"));
    assertEquals("[43, 44]", words(estimate.consensus()));
    assertTrue(treatments(estimate).contains("v REJECTED"), () -> "" + treatments(estimate));
  }

  @Test
  void aPartOfWhatIsAboutMoreStandsForItself() {
    LocalDate day = LocalDate.parse("2019-01-05");
    Estimate estimate =
        estimate(
            new Asked(day, day, true),
            figure("a", "30").during("2019-01-01", "2019-01-31"),
            figure("p", "8").during("2019-01-05", "2019-01-05").partOf("a"));
    assertEquals(List.of("a KEPT [0, 30]", "p KEPT [8, 8]"), treatments(estimate));
    assertEquals(8, estimate.best());
  }

  @Test
  void partsOfASupersededCountAreSupersededWithIt() {
    Estimate estimate =
        estimate(
            figure("old", "60").asOf("2019-01-01"),
            figure("p", "50").asOf("2019-01-01").partOf("old"),
            figure("new", "40").asOf("2019-01-02"),
            figure("q", "5").asOf("2019-01-01").partOf("new"));
    assertEquals(
        List.of("new KEPT [40, 40]", "old SUPERSEDED", "p SUPERSEDED", "q SUPERSEDED"),
        treatments(estimate));
  }

  @Test
  void aLongChainOfPartsDoesNotOverflow() {
    Sample[] chain = new Sample[20_000];
    for (int i = 0; i < chain.length; i++) {
      chain[i] = figure("k" + i, i, null, null).partOf("k" + (i + 1));
    }
    assertEquals("[19999, -)", words(estimate(chain).consensus()));
  }
}
