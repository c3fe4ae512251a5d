package org.standoff.graphql;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** What rows are ordered by, as PostgreSQL names and writes it. */
public enum SortType {
  BIGINT {
    @Override
    String check(String value) {
      return Long.toString(Long.parseLong(value));
    }
  },
  DATE {
    @Override
    String check(String value) {
      boolean undated = value.equals("infinity") || value.equals("-infinity");
      return undated || hasPlainYear(LocalDate.parse(value)) ? value : refuse();
    }
  },
  REAL {
    @Override
    String check(String value) {
      float number = Float.parseFloat(value);
      boolean plain = PLAIN_NUMBER.matcher(value).matches() && Float.isFinite(number);
      boolean vanishes = number == 0 && !value.equals("0");
      return plain && !vanishes ? value : refuse();
    }
  },
  TEXT {
    @Override
    String check(String value) {
      return StorableText.require(value);
    }
  },
  UUID {
    @Override
    String check(String value) {
      return java.util.UUID.fromString(value).toString();
    }
  };

  private static final int LAST_YEAR = 9999;

  /** Java reads more: white space around it, hexadecimal digits, a letter for the type. */
  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?(e[+-][0-9]+)?");

  /** Whether Java and PostgreSQL write the day alike. */
  private static boolean hasPlainYear(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
  }

  private static String refuse() {
    throw new IllegalArgumentException("PostgreSQL would not write it so");
  }

  /**
   * The value itself.
   *
   * @throws IllegalArgumentException or DateTimeException where PostgreSQL would not have written
   *     it
   */
  abstract String check(String value);
}
