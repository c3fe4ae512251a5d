package org.standoff.exchange.bulk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows as PostgreSQL's COPY reads them in its format text. */
public final class CopyText {
  private final StringBuilder text = new StringBuilder();

  /**
   * Adds a row.
   *
   * @param values texts, numbers, dates, UUIDs, enums, lists of these, or null
   */
  public void row(List<? extends @Nullable Object> values) {
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        text.append('\t');
      }
      value(values.get(i));
    }
    text.append('\n');
  }

  private void value(@Nullable Object value) {
    if (value == null) {
      text.append("\\N");
    } else if (value instanceof List<?> list) {
      list(list);
    } else if (value instanceof Number || value instanceof UUID || value instanceof Boolean) {
      text.append(value);
    } else {
      escaped(value.toString());
    }
  }

  private void list(List<?> list) {
    StringBuilder array = new StringBuilder("{");
    for (Object part : list) {
      array.append(array.length() > 1 ? "," : "").append('"');
      array.append(part.toString().replaceAll("([\"\\\\])", "\\\\$1")).append('"');
    }
    escaped(array.append('}').toString());
  }

  private void escaped(String value) {
    int plain = 0;
    for (int i = 0; i < value.length(); i++) {
      String escape = escape(value.charAt(i));
      if (escape != null) {
        text.append(value, plain, i).append(escape);
        plain = i + 1;
      }
    }
    text.append(value, plain, value.length());
  }

  private static @Nullable String escape(char letter) {
    return switch (letter) {
      case '\\' -> "\\\\";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      default -> null;
    };
  }

  /** How many characters the rows have. */
  int length() {
    return text.length();
  }

  /** Whether there is no row. */
  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The rows. */
  @Override
  public String toString() {
    return text.toString();
  }

  /** Drops the rows. */
  void clear() {
    text.setLength(0);
  }
}
