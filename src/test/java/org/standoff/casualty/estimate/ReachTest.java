package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.standoff.casualty.estimate.Sample.days;
import static org.standoff.casualty.estimate.Sample.estimate;
import static org.standoff.casualty.estimate.Sample.figure;
import static org.standoff.casualty.estimate.Sample.treatments;
import static org.standoff.casualty.estimate.Sample.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What figures about less or more than the days, victims and places asked about count as. */
class ReachTest {

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
        List.of("a KEPT [-, -)"), treatments(estimate(days("2019-01-22", "2019-01-23"), day)));
    assertEquals(
        List.of("a KEPT [9, -)"), treatments(estimate(days("2019-01-01", "2019-01-31"), day)));
  }
}
