package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.standoff.casualty.estimate.Sample.figure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standoff.fact.Interval;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/** How incidents become points. */
class SeriesTest {

  private static final Asked ANY = new Asked(null, null, true);

  private static List<String> points(Interval interval, Asked asked, Sample... samples) {
    List<Claim> claims = Arrays.stream(samples).map(Sample::claim).toList();
    return Series.points(interval, asked, claims).stream()
        .map(
            p ->
                "%s %s %s/%s/%s %d"
                    .formatted(p.from(), p.to(), p.low(), p.best(), p.high(), p.figures()))
        .toList();
  }

  private static Sample on(String day, Sample figure) {
    return figure.incident().during(day, day);
  }

  @Test
  void pointsFollowEachOtherAndAGapIsNotZero() {
    assertEquals(
        List.of(
            "2018-12-01 2018-12-31 1/2/3 1",
            "2019-01-01 2019-01-31 null/null/null 0",
            "2019-02-01 2019-02-28 5/7/9 2"),
        points(
            Interval.MONTH,
            ANY,
            on("2019-02-01", figure("a", 0, 0, 0)),
            on("2019-02-28", figure("b", 5, 7, 9)),
            on("2018-12-31", figure("c", 1, 2, 3))));
  }

  @Test
  void weeksBeginOnMonday() {
    assertEquals(
        List.of("2019-01-21 2019-01-27 1/1/1 1", "2019-01-28 2019-02-03 2/2/2 1"),
        points(
            Interval.WEEK,
            ANY,
            on("2019-01-27", figure("a", 1, 1, 1)),
            on("2019-01-28", figure("b", 2, 2, 2))));
  }

  @Test
  void anIncidentCountsWhereItBeginsAndTheSeriesEndsWhereTheQuestionDoes() {
    Asked asked = new Asked(LocalDate.parse("2018-06-15"), LocalDate.parse("2019-02-10"), true);
    assertEquals(
        List.of("2018-06-15 2018-12-31 1/1/1 1", "2019-01-01 2019-02-10 4/4/4 1"),
        points(
            Interval.YEAR,
            asked,
            figure("a", 1, 1, 1).incident().during("2018-12-31", "2019-01-02"),
            figure("b", 2, 2, 2).incident().during("2018-06-14", "2018-06-16"),
            figure("c", 4, 4, 4).incident().during("2019-02-10", "2019-03-10")));
  }

  @Test
  void onlyIncidentsThatCountAreAdded() {
    assertEquals(
        List.of("2019-01-05 2019-01-05 3/3/3 1"),
        points(
            Interval.DAY,
            ANY,
            on("2019-01-05", figure("a", 3, 3, 3)),
            on("2019-01-05", figure("part", 1, 1, 1)).partOf("a"),
            on("2019-01-05", figure("refused", 9, 9, 9)).refused("graded so"),
            figure("undated", 9, 9, 9).incident(),
            figure("until", 9, 9, 9)
                .incident()
                .during(new Period(true, false, null, LocalDate.parse("2019-01-05"))),
            figure("one day", "9").during("2019-01-05", "2019-01-05"),
            figure("running", "9").asOf("2019-01-05")));
    assertEquals(List.of(), points(Interval.DAY, ANY));
    assertEquals(List.of(), points(Interval.DAY, ANY, figure("one day", "9").asOf("2019-01-05")));
  }

  @Test
  void whatIsMissingStaysMissing() {
    assertEquals(
        List.of("2019-01-01 2019-01-01 5/null/null 2"),
        points(
            Interval.DAY,
            ANY,
            on("2019-01-01", figure("a", 5, 6, 7)),
            on("2019-01-01", figure("b", null, null, null))));
  }

  @Test
  void datasetsAreNeverAddedToEachOther() {
    Sample x = on("2019-01-01", figure("a", 7, 8, 9)).from("x").rated("B");
    Sample y = on("2019-05-01", figure("b", 3, 4, 5)).from("y").rated("C");
    Sample without = on("2019-01-01", figure("a", 7, null, 9)).from("x").rated("B");
    assertEquals(List.of("2019-01-01 2019-12-31 3/8/9 2"), points(Interval.YEAR, ANY, x, y));
    assertEquals(List.of("2019-01-01 2019-12-31 3/4/9 2"), points(Interval.YEAR, ANY, without, y));
  }

  @Test
  void sumsBeyondTheRangeOfIntAreToldAsFarAsTheyAreTrue() {
    Sample a = on("2019-01-01", figure("a", 2_147_483_647, 2_147_483_647, 2_147_483_647));
    Sample b = on("2019-01-01", figure("b", 1, 1, 1));
    assertEquals(
        List.of("2019-01-01 2019-01-01 2147483647/null/null 2"), points(Interval.DAY, ANY, a, b));
  }

  @Test
  void aSeriesWithTooManyPointsIsRefused() {
    Sample first = on("2000-01-01", figure("a", 1, 1, 1));
    Sample last = on("2010-12-13", figure("b", 1, 1, 1));
    Sample beyond = on("2010-12-14", figure("c", 1, 1, 1));
    assertEquals(4000, points(Interval.DAY, ANY, first, last).size());
    RecordException refused =
        assertThrows(RecordException.class, () -> points(Interval.DAY, ANY, first, last, beyond));
    assertEquals(ErrorCode.LIMIT, refused.code());
  }
}
