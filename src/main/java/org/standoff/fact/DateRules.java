package org.standoff.fact;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;
import static org.standoff.fact.Rule.require;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What the parts of a {@link FuzzyDate} must be to make a date; messages never repeat an input. */
final class DateRules {

  /** The offsets from UTC that are in use on Earth, in hours. */
  private static final int WESTERNMOST = -12;

  private static final int EASTERNMOST = 14;

  private DateRules() {}

  static void check(
      DatePrecision precision,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      @Nullable OffsetDateTime at) {
    require(
        (at != null) == (precision == DatePrecision.INSTANT),
        "a moment belongs to the precision INSTANT and to no other");
    require(inOrder(earliest, latest), "the earliest day is not after the latest");
    require(
        isWritable(earliest) && isWritable(latest), "a date lies in the years from 0001 to 9999");
    if (precision == DatePrecision.UNKNOWN) {
      require(earliest == null && latest == null, "an unknown date has no bounds");
    } else if (earliest == null || latest == null) {
      require(
          precision == DatePrecision.RANGE && (earliest != null || latest != null),
          "only a range may be open, and at one end only");
    } else {
      require(fits(precision, earliest, latest), rule(precision));
    }
  }

  private static boolean fits(DatePrecision precision, LocalDate earliest, LocalDate latest) {
    return switch (precision) {
      case INSTANT, DAY -> earliest.equals(latest);
      case DAY_IN_WEEK -> isSevenDays(earliest, latest);
      case WEEK -> isWeek(earliest, latest);
      case MONTH -> earliest.getDayOfMonth() == 1 && latest.equals(earliest.with(lastDayOfMonth()));
      case YEAR -> earliest.getDayOfYear() == 1 && latest.equals(earliest.with(lastDayOfYear()));
      case RANGE -> !earliest.equals(latest) && !isWeek(earliest, latest);
      case UNKNOWN -> false;
    };
  }

  private static String rule(DatePrecision precision) {
    return switch (precision) {
      case INSTANT, DAY -> "both bounds of a day or an instant are that day";
      case DAY_IN_WEEK -> "the bounds of a day in a week hold seven days";
      case WEEK -> "the bounds of a week hold seven days from a Sunday or a Monday";
      case MONTH -> "the bounds of a month are its first and its last day";
      case YEAR -> "the bounds of a year are its first and its last day";
      case RANGE -> "a range is neither a single day nor a week from a Sunday or a Monday";
      case UNKNOWN -> "an unknown date has no bounds";
    };
  }

  static boolean isSevenDays(LocalDate earliest, LocalDate latest) {
    return latest.equals(earliest.plusDays(6));
  }

  /** Weeks begin on a Sunday or, as in ISO 8601, on a Monday: sources use both. */
  static boolean isWeek(LocalDate earliest, LocalDate latest) {
    DayOfWeek first = earliest.getDayOfWeek();
    return isSevenDays(earliest, latest)
        && (first == DayOfWeek.SUNDAY || first == DayOfWeek.MONDAY);
  }

  /**
   * The same moment at the whole-hour offset nearest to UTC at which its day is the given one.
   *
   * <p>The database keeps moments in UTC without the offset of the source. Holding every moment in
   * this one form makes a date equal to itself once it has been stored, and keeps its day.
   */
  static OffsetDateTime atOffsetOfDay(OffsetDateTime at, LocalDate day) {
    require(at.getNano() % 1000 == 0, "a moment is known to the microsecond at most");
    OffsetDateTime utc = at.withOffsetSameInstant(ZoneOffset.UTC);
    require(isWritable(utc.toLocalDate()), "a moment lies in the years from 0001 to 9999 in UTC");
    int step = Integer.signum(day.compareTo(utc.toLocalDate()));
    int hours = 0;
    while (!utc.plusHours(hours).toLocalDate().equals(day)) {
      hours += step;
      require(
          hours >= WESTERNMOST && hours <= EASTERNMOST,
          "the day of an instant is its date at an offset in use");
    }
    return at.withOffsetSameInstant(ZoneOffset.ofHours(hours));
  }

  /** Whether one day is not after another; null stands for no bound. */
  static boolean inOrder(@Nullable LocalDate first, @Nullable LocalDate last) {
    return first == null || last == null || !first.isAfter(last);
  }

  private static boolean isWritable(@Nullable LocalDate day) {
    return day == null || (day.getYear() >= 1 && day.getYear() <= 9999);
  }
}
