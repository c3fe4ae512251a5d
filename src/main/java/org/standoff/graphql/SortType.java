package org.standoff.graphql;

import java.time.LocalDate;

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
