package org.standoff.fact;

import static org.standoff.fact.Rule.require;

import java.util.List;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of wording is read: a row of {@link WordingRules}.
 *
 * @param wordings the English wordings, where N is a number
 * @param numbers how many numbers the wording holds, from 0 to 2
 * @param reading the bounds in words, as they are published
 * @param low the lower bound, worked out from the first and the last number; null is unbounded
 * @param high the upper bound, likewise
 */
public record WordingRule(
    Qualifier qualifier,
    List<String> wordings,
    int numbers,
    String reading,
    @Nullable LongBinaryOperator low,
    @Nullable LongBinaryOperator high) {

  /** Whether the number of the wording is also the best single number. */
  boolean numberIsBest() {
    return qualifier == Qualifier.EXACT || qualifier == Qualifier.APPROXIMATE;
  }

  /**
   * Applies this rule.
   *
   * @throws IllegalArgumentException when the numbers are too few, too many or negative, or when a
   *     bound is negative or too large
   */
  Quantity read(@Nullable String verbatim, int... values) {
    require(
        values.length == numbers,
        "a range has two numbers, a bare word none, and any other wording one");
    for (int value : values) {
      require(value >= 0, "a count is never negative");
    }
    int first = numbers == 0 ? 0 : values[0];
    int last = numbers == 0 ? 0 : values[numbers - 1];
    Integer value = numbers == 1 ? Integer.valueOf(first) : null;
    return new Quantity(
        verbatim,
        qualifier,
        value,
        bound(low, first, last),
        numberIsBest() ? value : null,
        bound(high, first, last),
        WordingRules.NAME);
  }

  private static @Nullable Integer bound(@Nullable LongBinaryOperator bound, int first, int last) {
    if (bound == null) {
      return null;
    }
    long number = bound.applyAsLong(first, last);
    require(number <= Integer.MAX_VALUE, "a count is at most 2147483647");
    return (int) number;
  }
}
