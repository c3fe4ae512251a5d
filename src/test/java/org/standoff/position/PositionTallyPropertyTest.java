package org.standoff.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.standoff.position.Spans.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.DateRange;
import org.standoff.fact.Interval;
import org.standoff.fact.Quantity;

class PositionTallyPropertyTest {

  @Provide
  Arbitrary<List<PositionSpan>> spans() {
    return Spans.lists();
  }

  @Provide
  Arbitrary<List<Quantity>> groups() {
    return Spans.quantities().list().ofMinSize(1).ofMaxSize(8);
  }

  private static List<PositionTally> tally(List<PositionSpan> spans, LocalDate day) {
    return PositionTally.of(Standing.on(spans, day));
  }

  @Property
  void aHolderIsCountedAtMostOnceInAFamilyAndInARow(
      @ForAll("spans") List<PositionSpan> spans, @ForAll @IntRange(min = 1, max = 90) int day) {
    Map<PositionFamily, Set<Holder>> counted = new HashMap<>();
    for (PositionTally row : tally(spans, day(day))) {
      assertEquals(row.getNamed(), new HashSet<>(row.namedHolders()).size());
      if (row.kind().family() != PositionFamily.ACT) {
        Set<Holder> ofFamily =
            counted.computeIfAbsent(row.kind().family(), none -> new HashSet<>());
        row.namedHolders().forEach(holder -> assertTrue(ofFamily.add(holder)));
      }
    }
  }

  @Property
  void everyHolderOfAPositionThatHoldsIsCountedInItsFamily(
      @ForAll("spans") List<PositionSpan> spans, @ForAll @IntRange(min = 1, max = 90) int day) {
    List<PositionTally> rows = tally(spans, day(day));
    spans.stream()
        .filter(span -> span.isHeldOn(day(day)))
        .forEach(
            span ->
                assertTrue(
                    rows.stream()
                        .filter(row -> row.kind().family() == span.kind().family())
                        .anyMatch(
                            row ->
                                span.count() == null
                                    ? row.namedHolders().contains(span.holder())
                                    : row.unnamed() != null)));
  }

  @Property
  void theOrderOfRecordingDoesNotMatter(
      @ForAll("spans") List<PositionSpan> spans,
      @ForAll @IntRange(min = 1, max = 90) int day,
      @ForAll Random random) {
    List<PositionSpan> shuffled = new ArrayList<>(spans);
    Collections.shuffle(shuffled, random);
    assertEquals(tally(spans, day(day)), tally(shuffled, day(day)));
    assertEquals(PositionTimeline.of(spans, null, null), PositionTimeline.of(shuffled, null, null));
  }

  @Property
  void sumsOfUnnamedHoldersKeepTheirBoundsInOrder(@ForAll("groups") List<Quantity> groups) {
    // the constructor of Quantity refuses bounds out of order
    Quantity sum = Objects.requireNonNull(UnnamedHolders.sum(groups));
    for (Quantity group : groups) {
      assertTrue(inOrder(group.low(), sum.low()));
      assertTrue(sum.high() == null || inOrder(group.high(), sum.high()));
    }
  }

  private static boolean inOrder(@Nullable Integer lower, @Nullable Integer upper) {
    return lower == null || (upper != null && lower <= upper);
  }

  @Property
  void theTallyOfAPointIsThatOfItsDay(
      @ForAll("spans") List<PositionSpan> spans, @ForAll Interval interval) {
    List<PositionTimelinePoint> changes = PositionTimeline.of(spans, null, null);
    List<PositionTimelinePoint> steps = PositionTimeline.of(spans, null, interval);
    for (List<PositionTimelinePoint> points : List.of(changes, steps)) {
      points.forEach(point -> assertEquals(tally(spans, point.date()), point.tally()));
    }
    if (!changes.isEmpty()) {
      assertEquals(last(changes).tally(), last(steps).tally());
      assertEquals(tally(spans, day(1000)), last(changes).tally());
    }
  }

  @Property
  void theMovesOfAllPointsLeadFromNothingToTheLastTally(
      @ForAll("spans") List<PositionSpan> spans, @ForAll Interval interval) {
    for (Interval step : new Interval[] {null, interval}) {
      Map<Object, PositionKind> stands = new HashMap<>();
      for (PositionTimelinePoint point : PositionTimeline.of(spans, null, step)) {
        for (PositionMove move : point.moved()) {
          PositionKind any = Objects.requireNonNull(move.to() == null ? move.from() : move.to());
          Enum<?> place = any.family() == PositionFamily.ACT ? any : any.family();
          Object key = List.of(move.holderUuid(), place);
          assertEquals(stands.remove(key), move.from());
          if (move.to() != null) {
            stands.put(key, move.to());
          }
        }
      }
      Standing end = Standing.on(spans, day(1000));
      assertEquals(end.places().size(), stands.size());
    }
  }

  @Property
  void aRangeShowsTheSameDays(
      @ForAll("spans") List<PositionSpan> spans,
      @ForAll @IntRange(min = 1, max = 40) int from,
      @ForAll @IntRange(min = 0, max = 40) int days) {
    DateRange range = new DateRange(day(from), day(from + days), null);
    List<PositionTimelinePoint> all = PositionTimeline.of(spans, null, null);
    List<PositionTimelinePoint> expected =
        all.stream()
            .filter(p -> !p.date().isBefore(range.from()) && !p.date().isAfter(range.to()))
            .toList();
    assertEquals(expected, PositionTimeline.of(spans, range, null));
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
