package org.standoff.graphql.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A media type or range of them, as headers name it (RFC 9110, sections 8.3.1 and 12.5.1).
 *
 * @param type the part before the slash, in lower case; {@code *} for any
 * @param subtype the part after it, alike
 * @param charset in lower case; {@code utf-8} when there is none
 * @param quality from 0, not wanted, to 1
 */
record MediaRange(String type, String subtype, String charset, double quality) {
  private static final String UTF_8 = "utf-8";

  /**
   * Reads the values of a header.
   *
   * @param values one for each time that the header was sent
   * @return the ranges that can be read, best first
   */
  static List<MediaRange> list(List<String> values) {
    List<MediaRange> ranges = new ArrayList<>();
    for (String value : values) {
      for (String range : value.split(",", -1)) {
        if (range.indexOf('/') > 0) {
          ranges.add(of(range));
        }
      }
    }
    ranges.sort(Comparator.comparingDouble((MediaRange range) -> -range.quality()));
    return ranges;
  }

  /** Reads one range; parameters other than charset and q are of no account. */
  private static MediaRange of(String range) {
    String[] parts = range.toLowerCase(Locale.ROOT).split(";", -1);
    int slash = parts[0].indexOf('/');
    String charset = UTF_8;
    double quality = 1;
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.startsWith("charset=")) {
        charset = parameter.substring("charset=".length()).replace("\"", "");
      } else if (parameter.startsWith("q=")) {
        quality = quality(parameter.substring("q=".length()));
      }
    }
    String type = parts[0].substring(0, slash).strip();
    return new MediaRange(type, parts[0].substring(slash + 1).strip(), charset, quality);
  }

  /** What is no number between 0 and 1 counts as not wanted. */
  private static double quality(String text) {
    boolean written = text.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?");
    return written ? Double.parseDouble(text) : 0;
  }

  boolean isUtf8() {
    return charset.equals(UTF_8) || charset.equals("utf8");
  }

  boolean is(String otherType, String otherSubtype) {
    return type.equals(otherType) && subtype.equals(otherSubtype);
  }
}
