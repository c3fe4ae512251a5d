package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.standoff.casualty.estimate.Sample.days;
import static org.standoff.casualty.estimate.Sample.estimate;
import static org.standoff.casualty.estimate.Sample.figure;
import static org.standoff.casualty.estimate.Sample.treatments;
import static org.standoff.casualty.estimate.Sample.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which running counts are older than others, and what each of them counts as. */
class RunningCountsTest {

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
        List.of("mid KEPT [45, 45]", "vague SAME_ORIGIN [40, -)"),
        treatments(estimate(vague, mid)));
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
                "is a running count as of one day of 2019-01-01 to 2019-01-31, maybe older than the"
                    + " newest of 2019-01-15 and may be as of a day after the last asked about (one"
                    + " day of 2019-01-01 to 2019-01-31); "));
  }

  @Test
  void aBeginningThatIsTheScopesIsAsGoodAsNone() {
    Estimate estimate =
        estimate(
            figure("stated", "60").during("2019-01-01", "2019-01-20").running(),
            figure("corrected", "55").asOf("2019-01-29"));
    assertEquals(List.of("corrected KEPT [55, 55]", "stated SUPERSEDED"), treatments(estimate));
    assertEquals(55, estimate.best());
  }

  @Test
  void aRunningCountThatBeganEarlierSaysNothingOfDaysAfterIt() {
    Estimate estimate =
        estimate(
            days("2019-01-10", "2019-01-31"),
            figure("a", "9").from("a").during("2019-01-01", "2019-01-20").running(),
            figure("b", "12").from("b").during("2019-01-25", "2019-01-25"));
    assertEquals(List.of("a KEPT [-, -)", "b KEPT [12, -)"), treatments(estimate));
  }

  @Test
  void whatEndsOnNoKnownDayReplacesNothing() {
    Period since = new Period(true, false, LocalDate.parse("2019-01-23"), null);
    Estimate estimate =
        estimate(
            figure("open", "35").during(since).running(),
            figure("later", "60").during("2019-01-23", "2019-02-10").running());
    assertEquals(List.of("later KEPT [60, 60]", "open SAME_ORIGIN [35, -)"), treatments(estimate));
    assertEquals(60, estimate.best());
    assertFalse(estimate.contested());
  }

  @Test
  void whatEndsOnNoKnownDayIsAboutTheScopeWhereNothingIsNewer() {
    Period since = new Period(true, false, LocalDate.parse("2019-01-01"), null);
    Estimate estimate =
        estimate(days("2019-01-01", "2019-03-31"), figure("open", "50").during(since).running());
    assertEquals(List.of("open KEPT [50, 50]"), treatments(estimate));
  }
}
