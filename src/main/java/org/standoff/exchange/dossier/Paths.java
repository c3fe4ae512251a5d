package org.standoff.exchange.dossier;

import java.util.regex.Pattern;

/** Writes where something lies in a file's content, such as {@code statements[3].said.edtf}. */
final class Paths {
  private static final int MAX_NAME_LENGTH = 64;
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_-]");

  private Paths() {}

  /** The path of a field; what is no plain name is shortened and defused, for it may be printed. */
  static String field(String parent, String name) {
    String shown = name.length() > MAX_NAME_LENGTH ? name.substring(0, MAX_NAME_LENGTH) : name;
    String safe = UNSAFE.matcher(shown).replaceAll("?");
    return parent.isEmpty() ? safe : parent + "." + safe;
  }

  /** The path of an item of a list, from 0. */
  static String item(String parent, int index) {
    return parent + "[" + index + "]";
  }
}
