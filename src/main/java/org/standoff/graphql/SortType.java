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
      return undated ? value : LocalDate.parse(value).toString();
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

  /**
   * The value itself.
   *
   * @throws IllegalArgumentException or DateTimeException where PostgreSQL would not have written
   *     it
   */
  abstract String check(String value);
}
