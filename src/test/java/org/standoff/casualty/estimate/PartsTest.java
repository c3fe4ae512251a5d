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

/** What becomes of figures that are parts of others, and of the incidents of datasets. */
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
            "a KEPT [10, -)",
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

  @Test
  void incidentsAreAddedUp() {
    Estimate estimate =
        estimate(
            figure("a", 1, 2, 3).incident().during("2019-01-01", "2019-01-01"),
            figure("b", 0, 0, 4).incident().during("2019-01-01", "2019-03-01").in("Mérida"),
            figure("c", 5, 5, 5).incident().victims("CIVILIAN"),
            figure("d", 9, 9, 9).incident().refused("graded so"),
            figure("e", 2, 2, 2).incident().partOf("c"));
    assertEquals(
        List.of(
            "a ADDED [1, 3]",
            "b ADDED [0, 4]",
            "c ADDED [5, 5]",
            "d REJECTED",
            "e SAME_ORIGIN [2, 2]"),
        treatments(estimate));
    assertEquals("[6, 12]", words(estimate.consensus()));
    assertEquals("[6, 12]", words(estimate.envelope()));
    assertEquals(7, estimate.best());
  }

  @Test
  void whatAnIncidentDoesNotSayIsMissingFromTheSum() {
    Estimate estimate =
        estimate(figure("a", 1, 2, 3).incident(), figure("b", null, null, null).incident());
    assertEquals("[1, -)", words(estimate.consensus()));
    assertEquals(null, estimate.best());
  }

  @Test
  void anIncidentCountsWhereItBegins() {
    LocalDate from = LocalDate.parse("2019-02-01");
    Estimate estimate =
        estimate(
            new Asked(from, LocalDate.parse("2019-02-28"), true),
            figure("a", 1, 1, 1).incident().during("2019-01-31", "2019-02-02"),
            figure("b", 2, 2, 2).incident().during("2019-02-28", "2019-03-02"),
            figure("c", 4, 4, 4).incident().during(new Period(true, false, null, from)));
    assertEquals(List.of("a REJECTED", "b ADDED [2, 2]", "c REJECTED"), treatments(estimate));
    assertEquals(2, estimate.best());
  }

  @Test
  void twoDatasetsAreHeldAgainstEachOther() {
    Estimate estimate =
        estimate(
            figure("a", 3, 3, 6).incident().from("x"),
            figure("b", 2, 3, 4).incident().from("x"),
            figure("c", 6, 7, 9).incident().from("y").rated("B"));
    assertEquals("[6, 9]", words(estimate.consensus()));
    assertEquals("[5, 10]", words(estimate.envelope()));
    assertEquals(7, estimate.best());
  }

  @Test
  void noneWithinTheDaysIsNotZero() {
    LocalDate day = LocalDate.parse("2019-02-01");
    Estimate estimate =
        estimate(
            new Asked(day, day, true),
            figure("a", 1, 1, 1).incident().during("2019-01-31", "2019-02-02"));
    assertEquals(null, estimate.consensus());
    assertEquals(null, estimate.envelope());
  }
}
