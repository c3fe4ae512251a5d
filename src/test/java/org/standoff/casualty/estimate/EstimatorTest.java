package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.standoff.casualty.estimate.Sample.estimate;
import static org.standoff.casualty.estimate.Sample.figure;
import static org.standoff.casualty.estimate.Sample.treatments;
import static org.standoff.casualty.estimate.Sample.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule and decision of the method, on figures made for it. */
class EstimatorTest {

  private static Asked days(String from, String to) {
    return new Asked(LocalDate.parse(from), LocalDate.parse(to), true);
  }

  @Test
  void nothingIsKnownWithoutFigures() {
    Estimate none = estimate();
    assertNull(none.consensus());
    assertNull(none.envelope());
    assertNull(none.best());
    assertFalse(none.contested());
    assertEquals(List.of(), none.inputs());
  }

  @Test
  void aNumberNotKnownBoundsNothing() {
    Estimate unknown = estimate(figure("a", null, null, null));
    assertNull(unknown.consensus());
    assertNull(unknown.envelope());
    assertFalse(unknown.contested());
    assertEquals(List.of("a KEPT [-, -)"), treatments(unknown));
  }

  @Test
  void originsThatAgreeHaveAConsensus() {
    Estimate two =
        estimate(figure("a", "about 50").from("x"), figure("b", "at least 48").from("y"));
    assertEquals("[48, 55]", words(two.consensus()));
    assertEquals("[45, 55]", words(two.envelope()));
    assertEquals(50, two.best());
    assertEquals(List.of("a KEPT [45, 55]", "b KEPT [48, -)"), treatments(two));
  }

  @Test
  void originsThatContradictEachOtherAreContested() {
    Estimate two = estimate(figure("a", "10").from("x"), figure("b", "20").from("y"));
    assertNull(two.consensus());
    assertTrue(two.contested());
    assertEquals("[10, 20]", words(two.envelope()));
    assertNull(two.best());
  }

  @Test
  void oneOriginThatContradictsItselfIsContested() {
    Estimate two = estimate(figure("a", "77"), figure("b", "11"));
    assertNull(two.consensus());
    assertTrue(two.contested());
    assertEquals(List.of("a KEPT [77, 77]", "b KEPT [11, 11]"), treatments(two));
  }

  @Test
  void theEnvelopeIsUnboundedWhereNoHighIsFinite() {
    Estimate two = estimate(figure("a", "at least 10").from("x"), figure("b", "many").from("y"));
    assertEquals("[1, -)", words(two.envelope()));
    assertEquals("[10, -)", words(two.consensus()));
  }

  @Test
  void anEqualWidthIsDecidedByTheMostTrusted() {
    Estimate same =
        estimate(
            figure("a", "10 to 20").rated("C"),
            figure("b", "12 to 22").rated("B"),
            figure("c", "10 to 20"));
    assertEquals(
        List.of("a SAME_ORIGIN [10, 20]", "b KEPT [12, 20]", "c SAME_ORIGIN [10, 20]"),
        treatments(same));
  }

  @Test
  void whatIsNotClaimedCountsNothingAndSetsNoScope() {
    Estimate estimate =
        estimate(
            figure("a", "10").during("2019-01-10", "2019-01-12"),
            figure("b", "99").during("2018-01-01", "2020-12-31").refused("graded so"));
    assertEquals(List.of("a KEPT [10, 10]", "b REJECTED"), treatments(estimate));
    assertEquals(10, estimate.best());
  }

  @Test
  void aShorterPeriodSaysOnlyNotFewerAndALongerOneOnlyNotMore() {
    Estimate estimate =
        estimate(
            days("2019-01-10", "2019-01-20"),
            figure("day", "5").from("a").during("2019-01-11", "2019-01-11"),
            figure("month", "30").from("b").during("2019-01-01", "2019-01-31"),
            figure("whole", "8 to 12").from("c").during("2019-01-10", "2019-01-20"),
            figure("askew", "1").from("d").during("2019-01-15", "2019-01-25"),
            figure("undated", "at least 9").from("e"));
    assertEquals(
        List.of(
            "askew KEPT [-, -)",
            "day KEPT [5, -)",
            "month KEPT [0, 30]",
            "undated KEPT [9, -)",
            "whole KEPT [8, 12]"),
        treatments(estimate));
    assertEquals("[9, 12]", words(estimate.consensus()));
    assertEquals("[0, 30]", words(estimate.envelope()));
    assertNull(estimate.best());
  }

  @Test
  void withoutDaysTheScopeReachesFromTheEarliestToTheLatest() {
    Estimate estimate =
        estimate(
            figure("first", "5").from("a").during("2019-01-01", "2019-01-10"),
            figure("last", "7").from("b").during("2019-01-05", "2019-01-20"),
            figure("all", "20").from("c").during("2019-01-01", "2019-01-20"));
    assertEquals(
        List.of("all KEPT [20, 20]", "first KEPT [5, -)", "last KEPT [7, -)"),
        treatments(estimate));
    assertEquals(20, estimate.best());
  }

  @Test
  void anOpenEndReachesAsFarAsTheScope() {
    LocalDate first = LocalDate.parse("2019-01-01");
    Estimate estimate =
        estimate(
            figure("since", "9").from("a").during(new Period(true, false, first, null)),
            figure("until", "9").from("b").during(new Period(true, false, null, first)),
            figure("both", "9").from("c").during("2019-01-01", "2019-02-01"));
    assertEquals(
        List.of("both KEPT [9, 9]", "since KEPT [9, 9]", "until KEPT [9, -)"),
        treatments(estimate));
  }

  @Test
  void anEndThatTheQuestionLeavesOpenIsThatOfTheFigures() {
    Asked since = new Asked(LocalDate.parse("2019-01-10"), null, true);
    Estimate estimate =
        estimate(
            since,
            figure("whole", "8").from("a").during("2019-01-10", "2019-01-20"),
            figure("more", "9").from("b").during("2019-01-01", "2019-01-20"));
    assertEquals(List.of("more KEPT [0, 9]", "whole KEPT [8, 8]"), treatments(estimate));
  }

  @Test
  void someVictimsAndPlacesInsideSayOnlyNotFewer() {
    Sample[] samples = {
      figure("children", "5").from("a").victims("CHILD"),
      figure("town", "7").from("b").in("Mérida"),
      figure("all", "9").from("c")
    };
    assertEquals(
        List.of("all KEPT [9, 9]", "children KEPT [5, -)", "town KEPT [7, -)"),
        treatments(estimate(samples)));
    assertEquals(
        List.of("children KEPT [5, 5]"),
        treatments(
            estimate(new Asked(null, null, false), figure("children", "5").victims("CHILD"))));
  }

  @Test
  void oneUnnamedDayCanBeTheDayAskedAbout() {
    Sample day = figure("a", "9").oneDayOf("2019-01-20", "2019-01-26");
    assertEquals(List.of("a KEPT [9, 9]"), treatments(estimate(day)));
    assertEquals(
        List.of("a KEPT [9, 9]"), treatments(estimate(days("2019-01-23", "2019-01-23"), day)));
    assertEquals(
        List.of("a KEPT [9, -)"), treatments(estimate(days("2019-01-22", "2019-01-23"), day)));
    assertEquals(
        List.of("a KEPT [9, -)"), treatments(estimate(days("2019-01-01", "2019-01-31"), day)));
  }

  @Test
  void anOlderRunningCountOfTheSameOriginIsSuperseded() {
    Estimate estimate =
        estimate(
            figure("old", "50").from("a").asOf("2019-01-20"),
            figure("new", "40").from("a").asOf("2019-01-22"),
            figure("other", "30").from("b").asOf("2019-01-21"));
    assertEquals(
        List.of("new KEPT [40, 40]", "old SUPERSEDED", "other KEPT [30, -)"), treatments(estimate));
    assertEquals("[40, 40]", words(estimate.consensus()));
    assertEquals("[30, 40]", words(estimate.envelope()));
  }

  @Test
  void theNewestRunningCountIsAboutTheScopeWhateverDayItEndsOn() {
    Estimate estimate =
        estimate(days("2019-01-01", "2019-12-31"), figure("a", "40").asOf("2019-01-22"));
    assertEquals(List.of("a KEPT [40, 40]"), treatments(estimate));
  }

  @Test
  void aRunningCountOfSomeVictimsDoesNotMakeTheOthersOlder() {
    Estimate estimate =
        estimate(
            figure("all", "40").from("a").asOf("2019-01-20"),
            figure("children", "4").from("b").victims("CHILD").asOf("2019-01-22"));
    assertEquals(List.of("all KEPT [40, 40]", "children KEPT [4, -)"), treatments(estimate));
  }

  @Test
  void aRunningCountWithAStatedBeginningIsAboutItsDays() {
    Estimate estimate =
        estimate(
            days("2019-01-10", "2019-01-31"),
            figure("before", "9").from("a").during("2019-01-01", "2019-01-31").running(),
            figure("beyond", "9").from("b").during("2019-01-20", "2019-02-28").running(),
            figure("later", "5").from("c").during("2019-01-15", "2019-01-31").running());
    assertEquals(
        List.of("before KEPT [0, 9]", "beyond KEPT [-, -)", "later KEPT [5, -)"),
        treatments(estimate));
  }

  @Test
  void aRunningCountBeyondTheDaysDoesNotReplaceOneWithin() {
    Estimate estimate =
        estimate(
            days("2019-01-01", "2019-01-31"),
            figure("within", "40").asOf("2019-01-20"),
            figure("older", "38").asOf("2019-01-19"),
            figure("beyond", "55").during("2019-01-01", "2019-02-10").running());
    assertEquals(
        List.of("beyond KEPT [0, 55]", "older SUPERSEDED", "within KEPT [40, 40]"),
        treatments(estimate));
    assertEquals(40, estimate.best());
  }

  @Test
  void runningCountsFromDifferentDaysOnAreNotComparedAsOne() {
    Estimate estimate =
        estimate(
            days("2019-01-01", "2019-01-31"),
            figure("all", "40").during("2019-01-01", "2019-01-20").running(),
            figure("late", "9").during("2019-01-15", "2019-01-31").running(),
            figure("older", "4").during("2019-01-15", "2019-01-20").running());
    assertEquals(
        List.of("all KEPT [40, 40]", "late KEPT [9, -)", "older SUPERSEDED"), treatments(estimate));
    assertEquals("[40, 40]", words(estimate.consensus()));
  }

  @Test
  void aRunningCountAsOfAVagueDayIsOlderOnlyWhereThatIsKnown() {
    Sample vague = figure("vague", "40").asOfOneDayOf("2019-01-01", "2019-01-31");
    Sample mid = figure("mid", "45").asOf("2019-01-20");
    assertEquals(
        List.of("mid KEPT [45, 45]", "vague KEPT [40, 40]"), treatments(estimate(vague, mid)));
    Sample next = figure("next", "50").asOfOneDayOf("2019-02-01", "2019-02-28");
    assertEquals(
        List.of("mid SUPERSEDED", "next KEPT [50, 50]", "vague SUPERSEDED"),
        treatments(estimate(vague, mid, next)));
    Sample other = figure("other", "44").from("another").asOf("2019-02-01");
    assertEquals(
        List.of("other KEPT [44, 44]", "vague KEPT [40, -)"), treatments(estimate(vague, other)));
  }

  @Test
  void aRunningCountThatMayEndWithinOrBeyondTheDaysBoundsNothing() {
    Estimate estimate =
        estimate(
            days("2019-01-10", "2019-01-20"),
            figure("vague", "40").asOfOneDayOf("2019-01-01", "2019-01-31"),
            figure("within", "30").asOf("2019-01-15"));
    assertEquals(List.of("vague KEPT [-, -)", "within KEPT [30, 30]"), treatments(estimate));
    assertTrue(
        estimate
            .inputs()
            .get(0)
            .reason()
            .apply("X")
            .contains(
                "may be as of an earlier day than the last asked about and is a running count as of"
                    + " one day of 2019-01-01 to 2019-01-31; "));
  }

  @Test
  void bestIsOfTheMostReliableThenOfTheNewest() {
    Sample a = figure("a", "41 to 45").from("a");
    Sample c = figure("c", 40, 43, 45).from("c").rated("C").published("2019-01-01");
    Sample newer = figure("d", 40, 44, 45).from("d").rated("C").published("2019-01-02");
    Sample reliable = figure("e", 40, 42, 45).from("e").rated("B").published("2018-01-01");
    Sample outside = figure("f", 39, 40, 45).from("f").rated("A");
    assertEquals(43, estimate(a, c, outside).best());
    assertEquals(44, estimate(a, c, newer, outside).best());
    assertEquals(42, estimate(a, c, newer, reliable, outside).best());
    assertEquals(42, estimate(outside, reliable, newer, c, a).best());
  }

  @Test
  void aSumBeyondTheRangeOfIntIsToldAsFarAsItIsTrue() {
    Sample[] largest = new Sample[3];
    for (int i = 0; i < largest.length; i++) {
      largest[i] = figure("i" + i, 2_147_483_647, 2_147_483_647, 2_147_483_647).incident();
    }
    Estimate estimate = estimate(largest);
    assertEquals("[6442450941, 6442450941]", words(estimate.consensus()));
    assertEquals(new Bounds(2_147_483_647, null), Bounds.of(estimate.consensus()));
    assertNull(Bounds.number(estimate.best()));
    assertEquals(6_442_450_941L, estimate.best());
  }
}
