package org.standoff.fact;

import static org.standoff.fact.Rule.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a wording, lower-case and without punctuation, with N in the place of each number.
 *
 * @param skeleton words, the signs - + ~, and N
 * @param numerals the numbers in the order of the Ns
 */
record WordingWords(List<String> skeleton, List<Numeral> numerals) {

  /** In the place of a number; no word of a text is upper-case. */
  static final String N = "N";

  private static final int LONGEST = 200;

  private static final Pattern WORD =
      Pattern.compile(
          "(?<word>\\d(?:[\\d,.]*\\d)?(?![\\p{L}\\d])|\\p{L}+(?:['’]\\p{L}+)*|[-+~])"
              + "|[\\s.,;:()\"“”'‘’!?…]");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final Set<String> BEFORE_A_YEAR = Set.of("in", "since", "during");

  /** The spaces by which typesetters group digits. */
  private static final Pattern GROUPING_SPACE =
      Pattern.compile("(?<=\\d)[\\u00a0\\u2009\\u202f](?=\\d{3})");

  private static final Pattern OTHER_SPACE = Pattern.compile("\\h");

  private static final Pattern HYPHEN_IN_WORD = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

  private static final Pattern NEGATIVE = Pattern.compile("(?<![^ (])-\\d");

  /**
   * Takes a text apart.
   *
   * @throws IllegalArgumentException when it is empty or too long, has signs that no wording has,
   *     or digits that are no count
   */
  static WordingWords of(String text) {
    require(!text.isEmpty(), "a wording is not empty");
    require(text.length() <= LONGEST, "a wording has at most 200 characters");
    List<String> words = split(normal(text));
    boolean joinAnd = !words.contains("between");
    List<String> skeleton = new ArrayList<>();
    List<Numeral> numerals = new ArrayList<>();
    int position = 0;
    while (position < words.size()) {
      Numeral numeral = numeralAt(words, position, joinAnd);
      if (numeral == null) {
        skeleton.add(words.get(position));
        position++;
      } else {
        skeleton.add(N);
        numerals.add(numeral);
        position += numeral.length();
      }
    }
    return new WordingWords(skeleton, numerals);
  }

  private static @Nullable Numeral numeralAt(List<String> words, int position, boolean joinAnd) {
    String before = position == 0 ? "" : words.get(position - 1);
    require(
        !BEFORE_A_YEAR.contains(before) || !YEAR.matcher(words.get(position)).matches(),
        "a year is not a count");
    return before.equals("no") ? null : Numeral.at(words, position, joinAnd);
  }

  private static String normal(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[–—−]", "-");
    plain = GROUPING_SPACE.matcher(plain).replaceAll(",");
    plain = OTHER_SPACE.matcher(plain).replaceAll(" ");
    require(!NEGATIVE.matcher(plain).find(), "a count is never negative");
    return HYPHEN_IN_WORD.matcher(plain).replaceAll(" ");
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      end = matcher.end();
      if (matcher.group("word") != null) {
        words.add(matcher.group("word"));
      }
    }
    require(end == text.length(), "a wording is plain words, digits and punctuation");
    return words;
  }
}
