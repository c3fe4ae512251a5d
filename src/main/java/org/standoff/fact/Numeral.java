package org.standoff.fact;

import static org.standoff.fact.Rule.require;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits or English words, found in a list of lower-case words.
 *
 * @param value the number
 * @param unit the unit it is counted in, such as 12 in "two dozen"; 1 where it has none
 * @param round whether it is a round number, of which nobody claims to have counted each
 * @param length how many words it takes up
 */
record Numeral(long value, long unit, boolean round, int length) {

  private static final Pattern LITERAL =
      Pattern.compile("(?:\\d{1,10}|\\d{1,3}(?:,\\d{3}){1,3})(?:\\.\\d{1,9})?");

  private static final Map<String, Long> UNITS =
      Map.of(
          "couple", 2L,
          "dozen", 12L,
          "score", 20L,
          "hundred", 100L,
          "thousand", 1_000L,
          "million", 1_000_000L,
          "billion", 1_000_000_000L);

  static boolean isUnit(String word) {
    return UNITS.containsKey(word);
  }

  /** Whether a unit is a loose one, in which nobody counts exactly. */
  static boolean isLoose(String unit) {
    return unit.equals("couple") || unit.equals("dozen") || unit.equals("score");
  }

  static long unit(String word) {
    return UNITS.getOrDefault(word, 1L);
  }

  /**
   * The longest number that begins at a word; null where none does.
   *
   * @param joinAnd whether "and" may join parts of one number, as in "a hundred and ten"
   * @throws IllegalArgumentException when the digits are no whole number or far too many
   */
  static @Nullable Numeral at(List<String> words, int start, boolean joinAnd) {
    String word = words.get(start);
    if (Character.isDigit(word.charAt(0))) {
      return literal(word, wordAt(words, start + 1));
    }
    if (word.equals("half") && isArticle(wordAt(words, start + 1))) {
      long unit = unit(wordAt(words, start + 2));
      return unit == 1 ? null : new Numeral(unit / 2, 1, true, 3);
    }
    return new Cardinal(words, start, joinAnd).read();
  }

  private static Numeral literal(String digits, String next) {
    require(LITERAL.matcher(digits).matches(), "digits are grouped in threes by commas or not");
    BigDecimal number = new BigDecimal(digits.replace(",", ""));
    long unit = unit(next);
    require(
        unit > 1 || !digits.contains("."),
        "a count is a whole number, whose thousands no point sets apart");
    BigDecimal value = number.multiply(BigDecimal.valueOf(unit));
    require(value.stripTrailingZeros().scale() <= 0, "a count is a whole number");
    require(
        value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0,
        "a count is at most 2147483647");
    return new Numeral(value.longValueExact(), unit, isLoose(next), unit == 1 ? 1 : 2);
  }

  static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an");
  }

  /** A word by its position; empty beyond the last one. */
  static String wordAt(List<String> words, int position) {
    return position < words.size() ? words.get(position) : "";
  }

  /**
   * The two numbers of a range in one unit: in "two to three dozen" the dozens are meant for both.
   */
  Numeral inUnitOf(Numeral second) {
    boolean shared = unit == 1 && value < second.value / second.unit;
    return shared ? new Numeral(value * second.unit, second.unit, round, length) : this;
  }
}
