package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule set standoff-1, row by row. */
class WordingRulesTest {

  @ParameterizedTest
  @CsvSource({
    "EXACT, 439, 439, 439, 439",
    "EXACT, 0, 0, 0, 0",
    "EXACT, 2147483647, 2147483647, 2147483647, 2147483647",
    "AT_LEAST, 41, 41, , ",
    "AT_LEAST, 0, 0, , ",
    "AT_LEAST, 2147483647, 2147483647, , ",
    "MORE_THAN, 40, 41, , ",
    "MORE_THAN, 0, 1, , ",
    "MORE_THAN, 2147483646, 2147483647, , ",
    "JUST_OVER, 40, 41, , 44",
    "JUST_OVER, 5, 6, , 6",
    "JUST_OVER, 0, 1, , 1",
    "JUST_OVER, 1, 2, , 2",
    "JUST_OVER, 9, 10, , 10",
    "JUST_OVER, 10, 11, , 11",
    "JUST_OVER, 19, 20, , 20",
    "JUST_OVER, 20, 21, , 22",
    "JUST_OVER, 1000, 1001, , 1100",
    "NEARLY, 700, 665, , 699",
    "NEARLY, 1, 0, , 0",
    "NEARLY, 2, 1, , 1",
    "NEARLY, 19, 18, , 18",
    "NEARLY, 20, 19, , 19",
    "NEARLY, 21, 20, , 20",
    "NEARLY, 39, 38, , 38",
    "NEARLY, 40, 38, , 39",
    "NEARLY, 2147483647, 2040109465, , 2147483646",
    "UP_TO, 1500, 0, , 1500",
    "UP_TO, 0, 0, , 0",
    "FEWER_THAN, 30, 0, , 29",
    "FEWER_THAN, 1, 0, , 0",
    "APPROXIMATE, 24, 21, 24, 27",
    "APPROXIMATE, 50, 45, 50, 55",
    "APPROXIMATE, 696, 626, 696, 766",
    "JUST_OVER, 1952257861, 1952257862, , 2147483647",
    "APPROXIMATE, 1952257860, 1757032074, 1952257860, 2147483646",
    "APPROXIMATE, 0, 0, 0, 0",
    "APPROXIMATE, 1, 0, 1, 2",
    "APPROXIMATE, 2, 1, 2, 3",
    "APPROXIMATE, 9, 8, 9, 10",
    "APPROXIMATE, 10, 9, 10, 11",
    "APPROXIMATE, 11, 9, 11, 13",
  })
  void readsANumber(
      Qualifier qualifier,
      int number,
      @Nullable Integer low,
      @Nullable Integer best,
      @Nullable Integer high) {
    assertEquals(
        new Quantity(null, qualifier, number, low, best, high, "standoff-1"),
        Quantity.of(qualifier, number));
  }

  @ParameterizedTest
  @CsvSource({
    "TENS, 10, 99",
    "DOZENS, 24, 99",
    "SCORES, 40, 99",
    "HUNDREDS, 100, 999",
    "THOUSANDS, 1000, 9999",
    "SEVERAL, 3, ",
    "SOME, 1, ",
    "MANY, 1, ",
    "UNQUANTIFIED, 1, ",
    "NONE, 0, 0",
    "UNKNOWN, , ",
  })
  void readsABareWord(Qualifier qualifier, @Nullable Integer low, @Nullable Integer high) {
    assertEquals(
        new Quantity(null, qualifier, null, low, null, high, "standoff-1"), Quantity.of(qualifier));
  }

  @Test
  void readsARange() {
    assertEquals(
        new Quantity(null, Qualifier.BETWEEN, null, 20, null, 30, "standoff-1"),
        Quantity.of(Qualifier.BETWEEN, 20, 30));
    assertEquals(
        new Quantity(null, Qualifier.BETWEEN, null, 20, null, 20, "standoff-1"),
        Quantity.of(Qualifier.BETWEEN, 20, 20));
  }

  @ParameterizedTest
  @CsvSource({
    "FEWER_THAN, 0, a count is never negative",
    "NEARLY, 0, a count is never negative",
    "EXACT, -1, a count is never negative",
    "UP_TO, -1, a count is never negative",
    "MORE_THAN, 2147483647, a count is at most 2147483647",
    "JUST_OVER, 2147483647, a count is at most 2147483647",
    "JUST_OVER, 1952257862, a count is at most 2147483647",
    "APPROXIMATE, 1952257861, a count is at most 2147483647",
    "DOZENS, 2, 'a range has two numbers, a bare word none, and any other wording one'",
    "BETWEEN, 2, 'a range has two numbers, a bare word none, and any other wording one'",
  })
  void refusesWhatHasNoReading(Qualifier qualifier, int number, String rule) {
    assertRefused(rule, qualifier, number);
  }

  @Test
  void refusesNumbersTooManyTooFewOrOutOfOrder() {
    String count = "a range has two numbers, a bare word none, and any other wording one";
    assertRefused(count, Qualifier.EXACT);
    assertRefused(count, Qualifier.EXACT, 1, 2);
    assertRefused(count, Qualifier.BETWEEN, 1, 2, 3);
    assertRefused("low is not above best, and best is not above high", Qualifier.BETWEEN, 30, 20);
  }

  private static void assertRefused(String rule, Qualifier qualifier, int... numbers) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Quantity.of(qualifier, numbers));
    assertEquals(rule, refusal.getMessage());
  }

  @Test
  void publishesEveryQualifierWithWordingsAndReading() {
    assertEquals(
        EnumSet.allOf(Qualifier.class),
        WordingRules.all().stream()
            .map(WordingRule::qualifier)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Qualifier.class))));
    String readings =
        Arrays.stream(Qualifier.values())
            .map(qualifier -> qualifier + " " + WordingRules.of(qualifier).reading())
            .collect(Collectors.joining("\n"));
    assertEquals(
        """
        EXACT [N, N]
        AT_LEAST [N, -)
        MORE_THAN [N+1, -)
        JUST_OVER [N+1, max(N+1, floor(1.10 N))]
        NEARLY [min(ceil(0.95 N), N-1), N-1]
        UP_TO [0, N]
        FEWER_THAN [0, N-1]
        APPROXIMATE [floor(0.90 N), ceil(1.10 N)]
        BETWEEN [first N, second N]
        TENS [10, 99]
        DOZENS [24, 99]
        SCORES [40, 99]
        HUNDREDS [100, 999]
        THOUSANDS [1000, 9999]
        SEVERAL [3, -)
        SOME [1, -)
        MANY [1, -)
        UNQUANTIFIED [1, -)
        NONE [0, 0]
        UNKNOWN null""",
        readings);
  }
}
