package org.standoff.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.standoff.position.PositionKind.*;
import static org.standoff.position.Spans.day;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.standoff.fact.DateRange;
import org.standoff.fact.Interval;
import org.standoff.fact.Qualifier;
import org.standoff.fact.Quantity;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

class PositionTimelineTest {

  private static final List<PositionSpan> SPANS =
      List.of(
          Spans.of("a", NEUTRAL, 5, 9),
          Spans.of("a", RECOGNISES, 10, null),
          Spans.of("b", RECOGNISES, 10, 19),
          Spans.of("b", CALLS_FOR_ELECTIONS, 40, null));

  private static List<String> rows(PositionTimelinePoint point) {
    return point.tally().stream()
        .map(row -> row.kind() + " " + row.namedHolders().stream().map(Holder::key).toList())
        .toList();
  }

  private static List<String> moves(PositionTimelinePoint point) {
    return point.moved().stream().map(move -> move.from() + " > " + move.to()).toList();
  }

  @Test
  void hasAPointForEachChange() {
    List<PositionTimelinePoint> points = PositionTimeline.of(SPANS, null, null);
    assertEquals(
        List.of(day(5), day(10), day(20), day(40)),
        points.stream().map(PositionTimelinePoint::date).toList());
    assertEquals(List.of("RECOGNISES [a, b]"), rows(points.get(1)));
    assertEquals(List.of("NEUTRAL > RECOGNISES", "null > RECOGNISES"), moves(points.get(1)));
    assertEquals(List.of("RECOGNISES > null"), moves(points.get(2)));
    assertEquals(SPANS.get(2).uuid(), points.get(2).moved().get(0).positionUuid());
    assertEquals(List.of("RECOGNISES [a]", "CALLS_FOR_ELECTIONS [b]"), rows(points.get(3)));
  }

  @Test
  void hasAPointForEachIntervalUpToItsLastDay() {
    List<PositionTimelinePoint> months = PositionTimeline.of(SPANS, null, Interval.MONTH);
    assertEquals(
        List.of(day(31), day(59)), months.stream().map(PositionTimelinePoint::date).toList());
    assertEquals(List.of("null > RECOGNISES"), moves(months.get(0)));
    DateRange range = new DateRange(day(1), day(16), null);
    List<PositionTimelinePoint> weeks = PositionTimeline.of(SPANS, range, Interval.WEEK);
    assertEquals(
        List.of(day(6), day(13), day(16)),
        weeks.stream().map(PositionTimelinePoint::date).toList());
    assertEquals(List.of(), weeks.get(2).moved());
  }

  @Test
  void aRangeBeginsFromTheDayBeforeIt() {
    DateRange range = new DateRange(day(10), day(10), null);
    List<PositionTimelinePoint> points = PositionTimeline.of(SPANS, range, null);
    assertEquals(1, points.size());
    assertEquals(List.of("NEUTRAL > RECOGNISES", "null > RECOGNISES"), moves(points.get(0)));
  }

  @Test
  void tooManyPointsAreRefused() {
    DateRange long_ = new DateRange(day(1), day(401), null);
    assertEquals(
        400,
        PositionTimeline.of(SPANS, new DateRange(day(1), day(400), null), Interval.DAY).size());
    RecordException refused =
        assertThrows(RecordException.class, () -> PositionTimeline.of(SPANS, long_, Interval.DAY));
    assertEquals(ErrorCode.LIMIT, refused.code());
    List<PositionSpan> many =
        IntStream.rangeClosed(1, 401).mapToObj(i -> Spans.of("h" + i, NEUTRAL, i, null)).toList();
    assertThrows(RecordException.class, () -> PositionTimeline.of(many, null, null));
  }

  @Test
  void unnamedHoldersAddUp() {
    Quantity two = Quantity.parse("two dozen");
    assertNull(UnnamedHolders.sum(List.of()));
    assertEquals(two, UnnamedHolders.sum(List.of(two)));
    Quantity sum = UnnamedHolders.sum(List.of(two, Quantity.parse("between 3 and 5")));
    assertEquals(new Quantity(null, Qualifier.BETWEEN, null, 24, null, 32, "standoff-1"), sum);
    assertEquals(
        new Quantity(null, Qualifier.BETWEEN, null, 28, 31, 34, "standoff-1"),
        UnnamedHolders.sum(List.of(two, Quantity.of(Qualifier.EXACT, 7))));
    assertEquals(
        new Quantity(null, Qualifier.BETWEEN, null, 22, null, null, "standoff-1"),
        UnnamedHolders.sum(List.of(two, Quantity.of(Qualifier.UNQUANTIFIED))));
    Quantity unknown = Quantity.of(Qualifier.UNKNOWN);
    assertEquals(unknown, UnnamedHolders.sum(List.of(unknown, unknown)));
  }

  @Test
  void aHolderOfSeveralMeasuresIsCountedWithTheLatest() {
    List<PositionSpan> spans =
        List.of(Spans.of("a", SANCTIONS, 1, null), Spans.of("a", LIFTS_SANCTIONS, 3, 5));
    assertEquals(List.of("SANCTIONS"), kinds(spans, 2));
    assertEquals(List.of("LIFTS_SANCTIONS"), kinds(spans, 4));
    assertEquals(List.of("SANCTIONS"), kinds(spans, 6));
  }

  @Test
  void actsStandInRowsOfTheirOwn() {
    List<PositionSpan> spans =
        List.of(
            Spans.of("a", CONDEMNS, 1, null),
            Spans.of("a", THREATENS, 2, null),
            Spans.of("a", RECOGNISES, 2, null));
    assertEquals(List.of("RECOGNISES", "CONDEMNS", "THREATENS"), kinds(spans, 9));
  }

  private static List<String> kinds(List<PositionSpan> spans, int day) {
    return PositionTally.of(Standing.on(spans, day(day))).stream()
        .map(row -> row.kind().name())
        .toList();
  }
}
