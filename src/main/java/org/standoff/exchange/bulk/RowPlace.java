package org.standoff.exchange.bulk;

import java.util.Comparator;

/**
 * Where a row stands.
 *
 * @param file the file as it was named
 * @param line the line in which the row begins, from 1
 */
public record RowPlace(String file, long line) {
  /** File by file, each from its beginning. */
  static final Comparator<RowPlace> IN_ORDER =
      Comparator.comparing(RowPlace::file).thenComparingLong(RowPlace::line);
}
