package org.standoff.casualty.estimate;

import org.jspecify.annotations.Nullable;

/**
 * Inclusive bounds of a count in the arithmetic of estimates, wide enough for any sum of counts.
 *
 * @param low the lowest it can be, not negative; null where nothing says so, which is only where
 *     there is no upper bound either, since a count is never below 0
 * @param high the highest it can be, not below low; null where nothing says so
 */
record Span(@Nullable Long low, @Nullable Long high) {

  Span {
    low = low == null && high != null ? Long.valueOf(0) : low;
  }

  /** Bounds nothing. */
  static final Span NOTHING = new Span(null, null);

  /** Bounds as recorded. */
  static Span of(@Nullable Integer low, @Nullable Integer high) {
    return new Span(wide(low), wide(high));
  }

  /** A recorded number in the width of sums. */
  static @Nullable Long wide(@Nullable Integer number) {
    return number == null ? null : Long.valueOf(number);
  }

  /** Whether it bounds anything. */
  boolean tells() {
    return low != null || high != null;
  }

  /** What both allow; null where they have nothing in common. */
  @Nullable Span and(Span other) {
    Long lower = other.low == null || (low != null && low >= other.low) ? low : other.low;
    Long upper = other.high == null || (high != null && high <= other.high) ? high : other.high;
    return lower != null && upper != null && lower > upper ? null : new Span(lower, upper);
  }

  /** What is left of it as a bound from below: [low, -). */
  Span notFewer() {
    return new Span(low, null);
  }

  /** What is left of it as a bound from above: [0, high]. */
  Span notMore() {
    return high == null ? NOTHING : new Span(null, high);
  }

  /** Whether it allows the number. */
  boolean holds(long number) {
    return floor() <= number && (high == null || number <= high);
  }

  /** How wide it is; the largest number where it has no upper bound. */
  long width() {
    return high == null ? Long.MAX_VALUE : high - floor();
  }

  /** The lowest count that it allows. */
  long floor() {
    return low == null ? 0 : low;
  }

  /** It as a reader says it. */
  String words() {
    if (low == null) {
      return "no bound";
    } else if (high == null) {
      return low + " or more";
    } else if (low.equals(high)) {
      return low.toString();
    }
    return low == 0 ? "at most " + high : low + " to " + high;
  }
}
