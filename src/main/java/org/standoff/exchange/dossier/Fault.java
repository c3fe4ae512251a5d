package org.standoff.exchange.dossier;

import java.util.Comparator;

/**
 * Something that is wrong with a dossier.
 *
 * @param line the line of the file, from 1
 * @param path where it lies in the content, such as {@code statements[3].said.edtf}; empty for the
 *     file as a whole
 * @param reason what is wrong, as a phrase that follows the path
 */
public record Fault(int line, String path, String reason) implements Comparable<Fault> {
  private static final Comparator<Fault> BY_PLACE =
      Comparator.comparingInt(Fault::line).thenComparing(Fault::path).thenComparing(Fault::reason);

  @Override
  public int compareTo(Fault other) {
    return BY_PLACE.compare(this, other);
  }

  @Override
  public String toString() {
    return "line " + line + ": " + (path.isEmpty() ? "the file" : path) + " " + reason;
  }
}
