package org.standoff.exchange.bulk;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of comma-separated values; a field that is empty is not stated. */
public final class CsvRow {
  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})"
              + "([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?(Z|UTC|[+-]\\d{2}(:?\\d{2})?))?)?");

  private final RowPlace place;
  private final NamedCsvRecord row;

  CsvRow(RowPlace place, NamedCsvRecord row) {
    this.place = place;
    this.row = row;
  }

  /** Where it stands. */
  public RowPlace place() {
    return place;
  }

  /** Whether all of its fields are empty. */
  public boolean isEmpty() {
    return row.getFields().stream().allMatch(String::isBlank);
  }

  /** The text of a field without blanks around it; null where it is empty. */
  public @Nullable String text(String column) {
    String text = row.getField(column).strip();
    return text.isEmpty() ? null : text;
  }

  /**
   * The text of a field that must not be empty.
   *
   * @throws IllegalArgumentException where it is; the message is the reason to refuse the row
   */
  public String required(String column) {
    String text = text(column);
    if (text == null) {
      throw new IllegalArgumentException(column + " is not stated");
    }
    return text;
  }

  /**
   * A whole number; null where the field is empty.
   *
   * @throws IllegalArgumentException where the field is something else, or too large
   */
  public @Nullable Integer number(String column) {
    String text = text(column);
    try {
      return text == null ? null : Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(column + " is no whole number", e);
    }
  }

  /** A whole number; null where the field is missing or something else. For rows refused. */
  public @Nullable Integer numberIfAny(String column) {
    try {
      return row.findField(column).map(String::strip).map(Integer::valueOf).orElse(null);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /**
   * A number that must not be empty.
   *
   * @throws IllegalArgumentException where the field is empty or no number
   */
  public double decimal(String column) {
    try {
      return Double.parseDouble(required(column));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(column + " is no number", e);
    }
  }

  /**
   * A day, written YYYY-MM-DD with or without a time after it.
   *
   * @throws IllegalArgumentException where the field is empty or no day
   */
  public LocalDate day(String column) {
    Matcher day = DAY.matcher(required(column));
    try {
      if (day.matches()) {
        return LocalDate.parse(day.group(1));
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(column + " is no day of the calendar", e);
    }
    throw new IllegalArgumentException(column + " is no day of the calendar");
  }
}
