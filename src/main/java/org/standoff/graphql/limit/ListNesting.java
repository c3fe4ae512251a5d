package org.standoff.graphql.limit;

/** How deep the lists of a document stand in each other, told before it is parsed. */
final class ListNesting {
  private static final String BLOCK = "\"\"\"";

  private ListNesting() {}

  /**
   * The most brackets that are open at once, outside of strings and comments.
   *
   * @param text need not be GraphQL; what the parser refuses may be counted in any way
   */
  static int of(String text) {
    int open = 0;
    int most = 0;
    int at = 0;
    while (at < text.length()) {
      switch (text.charAt(at)) {
        case '[' -> most = Math.max(most, ++open);
        case ']' -> open = Math.max(0, open - 1);
        case '"' -> at = text.startsWith(BLOCK, at) ? endOfBlock(text, at) : endOfString(text, at);
        case '#' -> at = endOfLine(text, at);
        default -> {}
      }
      at++;
    }
    return most;
  }

  private static int endOfBlock(String text, int begin) {
    int end = text.indexOf(BLOCK, begin + BLOCK.length());
    while (end > 0 && text.charAt(end - 1) == '\\') {
      end = text.indexOf(BLOCK, end + BLOCK.length());
    }
    return end < 0 ? text.length() : end + BLOCK.length() - 1;
  }

  /** The place of the closing quote; a string without one ends with its line. */
  private static int endOfString(String text, int begin) {
    for (int at = begin + 1; at < text.length(); at++) {
      char next = text.charAt(at);
      if (next == '"' || isLineEnd(next)) {
        return at;
      }
      at += next == '\\' ? 1 : 0;
    }
    return text.length();
  }

  private static int endOfLine(String text, int begin) {
    int at = begin;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLineEnd(char next) {
    return next == '\n' || next == '\r' || next == '\u2028' || next == '\u2029';
  }
}
