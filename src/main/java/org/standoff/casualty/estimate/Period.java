package org.standoff.casualty.estimate;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.DatePrecision;

/**
 * The days that a figure is about.
 *
 * @param dated whether anything is known about them
 * @param unnamedDay whether it is one single day, not known which, of the days between the bounds
 * @param from the first day, inclusive; null where undated or open
 * @param to the last day, inclusive; null where undated or open
 */
record Period(boolean dated, boolean unnamedDay, @Nullable LocalDate from, @Nullable LocalDate to) {

  /** Days of which nothing is known. */
  static final Period UNDATED = new Period(false, false, null, null);

  /** What names a single day of a running count without telling which. */
  private static final Set<DatePrecision> VAGUE_AS_OF =
      Set.of(DatePrecision.DAY_IN_WEEK, DatePrecision.MONTH, DatePrecision.YEAR);

  /**
   * The days of a recorded date. A running count as of a month or a year is as of some day of it,
   * while a figure of a month is of all its days.
   *
   * @param cumulative whether it is the date of a running count
   * @param from the first day; null where open or not known
   * @param to the last day; null where open or not known
   */
  static Period of(
      DatePrecision precision,
      boolean cumulative,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    if (precision == DatePrecision.UNKNOWN) {
      return UNDATED;
    }
    boolean unnamedDay =
        cumulative ? VAGUE_AS_OF.contains(precision) : precision == DatePrecision.DAY_IN_WEEK;
    return new Period(true, unnamedDay, from, to);
  }

  /** The first day that the last one can be; null where that is open. */
  @Nullable LocalDate earliestEnd() {
    return unnamedDay ? from : to;
  }

  /** The first of several days that are all meant; null where none is stated. */
  @Nullable LocalDate beginning() {
    return unnamedDay || (from != null && from.equals(to)) ? null : from;
  }

  /** Whether the two have a day in common; an open end reaches as far as any. */
  boolean overlaps(Period other) {
    return dated && other.dated && !isAfter(from, other.to) && !isAfter(other.from, to);
  }

  /** Whether one day comes after another; null is no day. */
  static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && day.isAfter(other);
  }

  /** The day that a running count over it is as of, as a reader says it. */
  String asOfWords() {
    return unnamedDay ? words() : String.valueOf(to);
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
