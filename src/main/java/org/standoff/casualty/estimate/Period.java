package org.standoff.casualty.estimate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a figure is about.
 *
 * @param dated whether anything is known about them
 * @param unnamedDay whether it is one single day, not known which, of the days between the bounds;
 *     of a running count, its as-of day
 * @param from the first day, inclusive; null where undated or open
 * @param to the last day, inclusive; null where undated or open
 */
record Period(boolean dated, boolean unnamedDay, @Nullable LocalDate from, @Nullable LocalDate to) {

  /** Days of which nothing is known. */
  static final Period UNDATED = new Period(false, false, null, null);

  /**
   * The earliest that the last day can be: the first, where it is not known; null if neither is.
   */
  @Nullable LocalDate earliestEnd() {
    return unnamedDay || to == null ? from : to;
  }

  /** The first day where one is stated apart from the last; null where none is. */
  @Nullable LocalDate beginning() {
    return unnamedDay || from == null || from.equals(to) ? null : from;
  }

  /** Whether the two have a day in common; an open end reaches as far as any. */
  boolean overlaps(Period other) {
    return dated && other.dated && !isAfter(from, other.to) && !isAfter(other.from, to);
  }

  /** Whether one day comes after another; null is no day. */
  static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && day.isAfter(other);
  }

  /** Its last day as a reader says it. */
  String end() {
    return to == null ? "no stated day" : unnamedDay ? words() : to.toString();
  }

  /** It as a reader says it. */
  String words() {
    if (from == null) {
      return to == null ? "no stated days" : "the days until " + to;
    } else if (to == null) {
      return "the days from " + from;
    }
    String days = from.equals(to) ? from.toString() : from + " to " + to;
    return unnamedDay ? "one day of " + days : days;
  }
}
