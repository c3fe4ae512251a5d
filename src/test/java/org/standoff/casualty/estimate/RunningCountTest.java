package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.standoff.casualty.estimate.Sample.estimate;
import static org.standoff.casualty.estimate.Sample.figure;
import static org.standoff.casualty.estimate.Sample.treatments;
import static org.standoff.casualty.estimate.Sample.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standoff.fact.DatePrecision;

/** Which running counts replace each other, and which are about different days. */
class RunningCountTest {

  private static Asked days(String from, String to) {
    return new Asked(LocalDate.parse(from), LocalDate.parse(to), true);
  }

  @Test
  void aRunningCountBeyondTheScopeSupersedesNothingWithinIt() {
    Sample within = figure("within", "40").during("2019-01-23", "2019-01-29").running();
    Sample beyond = figure("beyond", "50").during("2019-01-23", "2019-01-31").running();
    Sample older = figure("older", "30").during("2019-01-23", "2019-01-25").running();
    Estimate estimate = estimate(days("2019-01-23", "2019-01-29"), within, beyond, older);
    assertEquals(
        List.of("beyond SAME_ORIGIN [0, 50]", "older SUPERSEDED", "within KEPT [40, 40]"),
        treatments(estimate));
    assertEquals("[40, 40]", words(estimate.consensus()));
    assertEquals(40, estimate.best());
    assertEquals(50, estimate(within, beyond, older).best());
  }

  @Test
  void ofRunningCountsBeyondTheScopeTheNewestCounts() {
    Estimate estimate =
        estimate(
            days("2019-01-23", "2019-01-29"),
            figure("a", "50").during("2019-01-23", "2019-01-30").running(),
            figure("b", "60").during("2019-01-23", "2019-01-31").running());
    assertEquals(List.of("a SUPERSEDED", "b KEPT [0, 60]"), treatments(estimate));
  }

  @Test
  void aRunningCountOfAVagueDaySupersedesNoneThatCanBeNewer() {
    Sample vague = figure("vague", "40").oneDayOf("2019-01-01", "2019-01-31").running();
    Sample known = figure("known", "50").asOf("2019-01-29");
    Sample older = figure("older", "30").asOf("2018-12-31");
    Sample newer = figure("newer", "60").asOf("2019-02-01");
    assertEquals(
        List.of("known KEPT [50, 50]", "older SUPERSEDED", "vague KEPT [40, 40]"),
        treatments(estimate(vague, known, older)));
    assertEquals(
        List.of("known SUPERSEDED", "newer KEPT [60, 60]", "vague SUPERSEDED"),
        treatments(estimate(vague, known, newer)));
  }

  @Test
  void aVagueAsOfDayIsNoBeginning() {
    assertEquals(
        List.of("a KEPT [40, 40]"),
        treatments(
            estimate(
                days("2019-01-20", "2019-02-28"),
                figure("a", "40").oneDayOf("2019-01-01", "2019-01-31").running())));
  }

  @Test
  void aRunningCountThatCanBeWithinTheScopeOrBeyondItBoundsNothing() {
    assertEquals(
        List.of("a KEPT [-, -)"),
        treatments(
            estimate(
                days("2019-01-01", "2019-01-29"),
                figure("a", "40").oneDayOf("2019-01-01", "2019-01-31").running())));
  }

  @Test
  void aRunningCountOfAnotherOriginIsOlderOnlyThanAKnownDay() {
    assertEquals(
        List.of("known KEPT [50, 50]", "vague KEPT [40, -)"),
        treatments(
            estimate(
                figure("vague", "at least 40")
                    .from("a")
                    .oneDayOf("2019-01-01", "2019-01-31")
                    .running(),
                figure("known", "50").from("b").asOf("2019-01-29"))));
  }

  @Test
  void onlyRunningCountsAreAsOfOneDayOfAMonth() {
    LocalDate first = LocalDate.parse("2019-01-01");
    LocalDate last = LocalDate.parse("2019-01-31");
    Period days = new Period(true, false, first, last);
    assertEquals(days, Period.of(DatePrecision.MONTH, false, first, last));
    assertEquals(days, Period.of(DatePrecision.RANGE, true, first, last));
    Period oneOf = new Period(true, true, first, last);
    assertEquals(oneOf, Period.of(DatePrecision.MONTH, true, first, last));
    assertEquals(oneOf, Period.of(DatePrecision.DAY_IN_WEEK, false, first, last));
    assertEquals(Period.UNDATED, Period.of(DatePrecision.UNKNOWN, true, null, null));
  }

  @Test
  void runningCountsWithDifferentBeginningsCountDifferentThings() {
    Estimate estimate =
        estimate(
            figure("first", "40").during("2019-01-23", "2019-01-29").running(),
            figure("second", "5").during("2019-01-30", "2019-01-31").running());
    assertEquals(List.of("first KEPT [40, -)", "second KEPT [5, -)"), treatments(estimate));
    assertEquals("[40, -)", words(estimate.consensus()));
  }

  @Test
  void aRunningCountWithoutABeginningIsThatWithTheOnlyBeginning() {
    Sample known = figure("known", "45").during("2019-01-23", "2019-01-31").running();
    Sample before = figure("before", "50").asOf("2019-01-29");
    assertEquals(
        List.of("before SUPERSEDED", "known KEPT [45, 45]"),
        treatments(estimate(days("2019-01-23", "2019-01-31"), known, before)));
  }

  @Test
  void aRunningCountFromBeforeTheOnlyBeginningIsAnother() {
    Sample later = figure("later", "5").during("2019-01-30", "2019-01-31").running();
    Sample first = figure("first", "40").asOf("2019-01-29");
    Sample second = figure("second", "44").asOf("2019-01-31");
    Estimate estimate = estimate(days("2019-01-01", "2019-01-31"), later, first, second);
    assertEquals(
        List.of("first SUPERSEDED", "later KEPT [5, -)", "second KEPT [44, 44]"),
        treatments(estimate));
  }

  @Test
  void ofSeveralBeginningsNoneIsThatOfARunningCountWithoutOne() {
    assertEquals(
        List.of("a KEPT [40, -)", "b KEPT [5, -)", "c KEPT [30, 30]"),
        treatments(
            estimate(
                days("2019-01-01", "2019-01-31"),
                figure("a", "40").during("2019-01-02", "2019-01-29").running(),
                figure("b", "5").during("2019-01-30", "2019-01-31").running(),
                figure("c", "30").asOf("2019-01-31"))));
  }
}
