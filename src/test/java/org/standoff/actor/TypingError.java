package org.standoff.actor;

import java.util.Random;

/** One slip of the hand: a letter exchanged, left out, put in, or swapped with the next. */
final class TypingError {
  private static final int KINDS = 4;

  private TypingError() {}

  /** The name with one error in it, at any place; another letter is one of the same alphabet. */
  static String in(String name, Random random) {
    int[] letters = name.codePoints().toArray();
    int place = random.nextInt(letters.length);
    String before = new String(letters, 0, place);
    String letter = Character.toString(letters[place]);
    String after = new String(letters, place + 1, letters.length - place - 1);
    return switch (random.nextInt(KINDS)) {
      case 0 -> before + other(letters[place], random) + after;
      case 1 -> before + after;
      case 2 -> before + other(letters[place], random) + letter + after;
      default -> swapped(letters, place);
    };
  }

  private static String swapped(int[] letters, int place) {
    int first = place == letters.length - 1 ? Math.max(0, place - 1) : place;
    int second = Math.min(letters.length - 1, first + 1);
    int[] swapped = letters.clone();
    swapped[first] = letters[second];
    swapped[second] = letters[first];
    return new String(swapped, 0, swapped.length);
  }

  private static String other(int letter, Random random) {
    if (letter < 0x250) {
      return Character.toString('a' + random.nextInt(26));
    }
    Character.UnicodeBlock block = Character.UnicodeBlock.of(letter);
    int other;
    do {
      other = letter - 16 + random.nextInt(32);
    } while (!block.equals(Character.UnicodeBlock.of(other)) || !Character.isLetter(other));
    return Character.toString(other);
  }
}
