package org.standoff.fact;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;
import static java.util.Objects.requireNonNull;
import static org.standoff.fact.Rule.require;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of EDTF (ISO 8601-2:2019, extended date-time format) that fuzzy dates are written in.
 * Not read: uncertainty ({@code ?}), unspecified digits ({@code X}), seasons, lists, and years
 * beyond four digits.
 */
final class Edtf {

  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~?)");

  /** Offsets in hours alone are EDTF too; none are written. */
  private static final DateTimeFormatter READ_MOMENT =
      new DateTimeFormatterBuilder()
          .append(ISO_LOCAL_DATE_TIME)
          .appendOffset("+HH:mm", "Z")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private Edtf() {}

  /** What a text says of a date; the parts are those of {@link FuzzyDate}. */
  record Reading(
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      @Nullable OffsetDateTime at,
      boolean approximate,
      DatePrecision precision) {}

  static Reading read(String text) {
    if (text.isEmpty()) {
      return new Reading(null, null, null, false, DatePrecision.UNKNOWN);
    }
    if (text.startsWith("[")) {
      return readOneOf(text);
    }
    if (text.contains("/")) {
      return readInterval(text);
    }
    return text.contains("T") ? readMoment(text) : readDate(text);
  }

  private static Reading readDate(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      throw notADate(null);
    }
    try {
      int year = Integer.parseInt(date.group(1));
      int month = date.group(2) == null ? 1 : Integer.parseInt(date.group(2));
      int day = date.group(3) == null ? 1 : Integer.parseInt(date.group(3));
      LocalDate first = LocalDate.of(year, month, day);
      boolean approximate = !date.group(4).isEmpty();
      if (date.group(2) == null) {
        return span(first, first.with(lastDayOfYear()), approximate, DatePrecision.YEAR);
      }
      if (date.group(3) == null) {
        return span(first, first.with(lastDayOfMonth()), approximate, DatePrecision.MONTH);
      }
      return span(first, first, approximate, DatePrecision.DAY);
    } catch (DateTimeException e) {
      throw notADate(e);
    }
  }

  private static IllegalArgumentException notADate(@Nullable Throwable cause) {
    return new IllegalArgumentException(
        "a date of the calendar is written YYYY, YYYY-MM or YYYY-MM-DD, with ~ when approximate",
        cause);
  }

  private static Reading readInterval(String text) {
    int slash = text.indexOf('/');
    Reading from = readEnd(text.substring(0, slash));
    Reading to = readEnd(text.substring(slash + 1));
    boolean approximate = from.approximate() || to.approximate();
    LocalDate earliest = from.earliest();
    LocalDate latest = to.latest();
    if (earliest == null || latest == null) {
      return span(earliest, latest, approximate, DatePrecision.RANGE);
    }
    if (earliest.equals(latest)) {
      return span(earliest, latest, approximate, DatePrecision.DAY);
    }
    return span(
        earliest,
        latest,
        approximate,
        DateRules.isWeek(earliest, latest) ? DatePrecision.WEEK : DatePrecision.RANGE);
  }

  private static Reading readEnd(String text) {
    return text.isEmpty() || text.equals("..") ? read("") : readDate(text);
  }

  private static Reading readOneOf(String text) {
    int dots = text.indexOf("..");
    require(
        dots > 1 && text.endsWith("]"), "one day of a week is written [YYYY-MM-DD..YYYY-MM-DD]");
    Reading from = readDate(text.substring(1, dots));
    Reading to = readDate(text.substring(dots + 2, text.length() - 1));
    require(
        from.precision() == DatePrecision.DAY && to.precision() == DatePrecision.DAY,
        "one day of a week lies between two days");
    return span(
        from.earliest(),
        to.latest(),
        from.approximate() || to.approximate(),
        DatePrecision.DAY_IN_WEEK);
  }

  private static Reading readMoment(String text) {
    try {
      OffsetDateTime at = OffsetDateTime.parse(text, READ_MOMENT);
      LocalDate day = at.toLocalDate();
      return new Reading(day, day, at, false, DatePrecision.INSTANT);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "a moment is written YYYY-MM-DDThh:mm:ss with Z or an offset such as -04:00", e);
    }
  }

  private static Reading span(
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      boolean approximate,
      DatePrecision precision) {
    return new Reading(earliest, latest, null, approximate, precision);
  }

  static @Nullable String write(FuzzyDate date) {
    String mark = date.approximate() ? "~" : "";
    return switch (date.precision()) {
      case UNKNOWN -> null;
      case INSTANT -> ISO_OFFSET_DATE_TIME.format(requireNonNull(date.at()));
      case DAY -> date.earliest() + mark;
      case MONTH -> String.valueOf(date.earliest()).substring(0, "YYYY-MM".length()) + mark;
      case YEAR -> String.valueOf(date.earliest()).substring(0, "YYYY".length()) + mark;
      case DAY_IN_WEEK -> "[" + date.earliest() + mark + ".." + date.latest() + mark + "]";
      case WEEK, RANGE -> end(date.earliest(), mark) + "/" + end(date.latest(), mark);
    };
  }

  private static String end(@Nullable LocalDate day, String mark) {
    return day == null ? ".." : day + mark;
  }
}
