package org.standoff.casualty.estimate;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * Inclusive bounds of a count of people.
 *
 * @param low the lowest it can be; null where nothing bounds it
 * @param high the highest it can be; null where nothing bounds it
 */
@Description("Inclusive bounds of a count of people; null is unbounded.")
public record Bounds(
    @Description("The lowest it can be; null is unbounded.") @Nullable Integer low,
    @Description("The highest it can be; null is unbounded.") @Nullable Integer high) {

  /**
   * Bounds in the range of GraphQL's Int, null for none. Beyond 2147483647, the lower bound becomes
   * that number and the upper one unbounded: both stay true.
   */
  static @Nullable Bounds of(@Nullable Span span) {
    return span == null ? null : new Bounds(low(span.low()), number(span.high()));
  }

  /** A lower bound, which stays true when it is lowered to 2147483647. */
  private static @Nullable Integer low(@Nullable Long sum) {
    return sum == null ? null : Integer.valueOf((int) Math.min(sum, Integer.MAX_VALUE));
  }

  /** A number, null where it is beyond 2147483647. */
  static @Nullable Integer number(@Nullable Long sum) {
    return sum == null || sum > Integer.MAX_VALUE ? null : Integer.valueOf(sum.intValue());
  }
}
