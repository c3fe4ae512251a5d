package org.standoff.graphql.error;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that was probably meant, so that an error can name it. */
public final class Suggestion {
  /** Longer names than any in the schema are not compared: the time is quadratic in the length. */
  private static final int LONGEST = 64;

  /** How the sentence begins. */
  static final String BEGIN = " Did you mean ";

  private Suggestion() {}

  /**
   * A sentence with the nearest known name, to be appended to another.
   *
   * @return the sentence after a space, or nothing when no known name is near
   */
  static String of(String sent, Collection<String> known) {
    String nearest = nearest(sent, known);
    return nearest == null ? "" : BEGIN + nearest + "?";
  }

  /**
   * The nearest known name.
   *
   * @return the first of those with the fewest edits; null when even they need more than a third of
   *     the length
   */
  public static @Nullable String nearest(String sent, Collection<String> known) {
    if (sent.length() > LONGEST) {
      return null;
    }
    int allowed = Math.max(1, sent.length() / 3);
    String best = null;
    for (String name : known) {
      int edits = edits(sent.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
      if (edits <= allowed) {
        best = name;
        allowed = edits - 1;
      }
    }
    return best;
  }

  /**
   * Optimal string alignment: inserts, deletes, replaces and swaps of neighbours count one each.
   */
  static int edits(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
