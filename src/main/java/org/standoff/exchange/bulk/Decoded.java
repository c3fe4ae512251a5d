package org.standoff.exchange.bulk;

/** Texts that were read as UTF-8, of which Java replaces what is not. */
final class Decoded {
  private static final char REPLACEMENT = '\uFFFD';

  private Decoded() {}

  /**
   * Looks for what was replaced.
   *
   * @throws IllegalArgumentException where there is any, or the character that stands for it
   */
  static void require(String text) {
    if (text.indexOf(REPLACEMENT) >= 0) {
      throw new IllegalArgumentException("is not in UTF-8, or has U+FFFD for what once was not");
    }
  }
}
