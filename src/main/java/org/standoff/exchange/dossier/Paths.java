package org.standoff.exchange.dossier;

/** Writes where something lies in a file's content, such as {@code statements[3].said.edtf}. */
final class Paths {
  private static final int MAX_NAME_LENGTH = 64;

  private Paths() {}

  /** The path of a field; what is no plain name is shortened and defused, for it may be printed. */
  static String field(String parent, String name) {
    String shown = name.length() > MAX_NAME_LENGTH ? name.substring(0, MAX_NAME_LENGTH) : name;
    String safe = isSafe(shown) ? shown : defused(shown);
    return parent.isEmpty() ? safe : parent + "." + safe;
  }

  private static boolean isSafe(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isSafe(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String defused(String name) {
    StringBuilder safe = new StringBuilder();
    name.codePoints().forEach(c -> safe.append(isSafe(c) ? (char) c : '?'));
    return safe.toString();
  }

  private static boolean isSafe(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-';
  }

  /** The path of an item of a list, from 0. */
  static String item(String parent, int index) {
    return parent + "[" + index + "]";
  }
}
