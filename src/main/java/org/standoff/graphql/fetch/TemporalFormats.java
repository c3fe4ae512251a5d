package org.standoff.graphql.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Days and instants as ISO 8601 writes them, of the years 1 to 9999. */
final class TemporalFormats {
  private static final int LAST_YEAR = 9999;

  private TemporalFormats() {}

  /**
   * Reads a day.
   *
   * @return its text in the one form that is passed on
   * @throws DateTimeException if it is none
   */
  static String date(String text) {
    LocalDate day = LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
    return DateTimeFormatter.ISO_LOCAL_DATE.format(within(day));
  }

  /**
   * Reads an instant with its offset.
   *
   * @return its text in the one form that is passed on, with seconds
   * @throws DateTimeException if it is none
   */
  static String dateTime(String text) {
    OffsetDateTime instant = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(within(instant));
  }

  /** Writes what Java has for a day; null when it is none. */
  static @Nullable String dateText(Object value) {
    return value instanceof LocalDate day ? day.toString() : null;
  }

  /** Writes what Java has for an instant; null when it is none. */
  static @Nullable String dateTimeText(Object value) {
    if (value instanceof Instant instant) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
    return value instanceof OffsetDateTime instant
        ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant)
        : null;
  }

  private static <T extends TemporalAccessor> T within(T value) {
    int year = value.get(ChronoField.YEAR);
    if (year < 1 || year > LAST_YEAR) {
      throw new DateTimeException("year out of range");
    }
    return value;
  }
}
