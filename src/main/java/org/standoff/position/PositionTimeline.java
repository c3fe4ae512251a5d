package org.standoff.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.DateRange;
import org.standoff.fact.Interval;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/** The tallies of a target over time. */
final class PositionTimeline {

  /** A year of days, with some to spare. */
  static final int MOST_POINTS = 400;

  private PositionTimeline() {}

  /**
   * The points at which something changes, or those at the end of each interval.
   *
   * @param during the days told of; an open end reaches to the first or the last change
   * @throws RecordException with {@link ErrorCode#LIMIT} where there are more than 400 points
   */
  static List<PositionTimelinePoint> of(
      Collection<PositionSpan> spans, @Nullable DateRange during, @Nullable Interval interval) {
    SortedSet<LocalDate> changes = changes(spans);
    if (changes.isEmpty()) {
      return List.of();
    }
    DateRange range = Objects.requireNonNullElse(during, new DateRange(null, null, null));
    LocalDate from = Objects.requireNonNullElse(range.from(), changes.first());
    LocalDate to = Objects.requireNonNullElse(range.to(), changes.last());
    Standing before = Standing.on(spans, from.minusDays(1));
    return interval == null
        ? points(spans, before, days(changes, from, to), false)
        : points(spans, before, ends(from, to, range, interval), true);
  }

  /**
   * The points of days that follow each other.
   *
   * @param start where holders stand before the first day
   * @param quiet whether a day on which nothing changes is a point too
   */
  private static List<PositionTimelinePoint> points(
      Collection<PositionSpan> spans, Standing start, List<LocalDate> days, boolean quiet) {
    List<PositionTimelinePoint> points = new ArrayList<>();
    Standing before = start;
    List<PositionTally> last = PositionTally.of(start);
    for (LocalDate day : days) {
      Standing now = Standing.on(spans, day);
      List<PositionTally> tally = PositionTally.of(now);
      List<PositionMove> moved = now.since(before);
      if (quiet || !moved.isEmpty() || !tally.equals(last)) {
        points.add(new PositionTimelinePoint(day, tally, moved));
      }
      requireFew(points);
      before = now;
      last = tally;
    }
    return points;
  }

  /** The days on which a position begins to count or counts no more. */
  private static SortedSet<LocalDate> changes(Collection<PositionSpan> spans) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (PositionSpan span : spans) {
      days.add(span.first());
      if (span.last() != null) {
        days.add(span.last().plusDays(1));
      }
    }
    return days;
  }

  private static List<LocalDate> days(SortedSet<LocalDate> days, LocalDate from, LocalDate to) {
    return days.stream().filter(day -> !day.isBefore(from) && !day.isAfter(to)).toList();
  }

  /** The last day of each interval, or of the range where that ends within it. */
  private static List<LocalDate> ends(
      LocalDate from, LocalDate to, DateRange range, Interval interval) {
    List<LocalDate> ends = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); day = interval.lastDay(day).plusDays(1)) {
      LocalDate end = interval.lastDay(day);
      ends.add(range.to() != null && end.isAfter(range.to()) ? range.to() : end);
      requireFew(ends);
    }
    return ends;
  }

  private static void requireFew(List<?> points) {
    if (points.size() > MOST_POINTS) {
      throw new RecordException(
          ErrorCode.LIMIT,
          "A timeline has at most 400 points: ask for a shorter range or a longer interval.");
    }
  }
}
