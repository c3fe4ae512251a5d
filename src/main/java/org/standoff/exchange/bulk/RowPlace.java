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

  /** The line, with its file where that is another one than the reader's. */
  public String seenFrom(RowPlace reader) {
    return file.equals(reader.file) ? "line " + line : "line " + line + " of " + file;
  }
}
