package org.standoff.statement;

/**
 * Makes HTML of a text in which PostgreSQL's function {@code record.marked} put control characters:
 * around words that match, and where its parser would not know that words are parted.
 */
final class Marks {

  private static final char BEGIN = '\u0002';
  private static final char END = '\u0003';
  private static final char PARTED = '\u0007';

  private Marks() {}

  /** Whether any word is marked. */
  static boolean isMarked(String marked) {
    return marked.indexOf(BEGIN) >= 0;
  }

  /** The text as HTML, its marked words within {@code <mark>}, which are never nested. */
  static String html(String marked) {
    StringBuilder html = new StringBuilder(marked.length() + 16);
    int depth = 0;
    for (int i = 0; i < marked.length(); i++) {
      char character = marked.charAt(i);
      switch (character) {
        case BEGIN -> html.append(depth++ == 0 ? "<mark>" : "");
        case END -> html.append(--depth == 0 ? "</mark>" : "");
        case PARTED -> {}
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(character);
      }
    }
    return html.toString();
  }
}
