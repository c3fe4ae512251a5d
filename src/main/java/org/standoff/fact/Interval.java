package org.standoff.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.graphql.Description;

/** The calendar step of a series. */
@Description(
    "The calendar step by which a series is cut; steps follow the calendar, so months and years "
        + "differ in length.")
public enum Interval {
  @Description("One calendar day.")
  DAY,
  @Description("Seven days from Monday to Sunday, as in ISO 8601.")
  WEEK,
  @Description("One calendar month.")
  MONTH,
  @Description("One calendar year.")
  YEAR;

  /** The first day of the step in which a day lies. */
  public LocalDate startOf(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** How many steps there are from the one that starts on a day to one that starts on another. */
  public long between(LocalDate start, LocalDate other) {
    return switch (this) {
      case DAY -> ChronoUnit.DAYS.between(start, other);
      case WEEK -> ChronoUnit.WEEKS.between(start, other);
      case MONTH -> ChronoUnit.MONTHS.between(start, other);
      case YEAR -> ChronoUnit.YEARS.between(start, other);
    };
  }

  /** The last day of the step in which a day lies. */
  public LocalDate lastDay(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
      case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
    };
  }
}
