package org.standoff.position;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Qualifier;
import org.standoff.fact.Quantity;

/** Adds up holders who are not named. */
final class UnnamedHolders {

  private UnnamedHolders() {}

  /**
   * How many they are together: null for none, a single group as it is worded, several as BETWEEN
   * the sums of their bounds. A bound that one group lacks the sum lacks too, except that a low
   * bound that is not known adds nothing; so does a sum above 2147483647.
   */
  static @Nullable Quantity sum(List<Quantity> groups) {
    if (groups.size() <= 1) {
      return groups.isEmpty() ? null : groups.get(0);
    }
    if (groups.stream().allMatch(group -> group.qualifier() == Qualifier.UNKNOWN)) {
      return groups.get(0);
    }
    long low = groups.stream().mapToLong(group -> group.low() == null ? 0 : group.low()).sum();
    return new Quantity(
        null,
        Qualifier.BETWEEN,
        null,
        (int) Math.min(low, Integer.MAX_VALUE),
        sum(groups, Quantity::best),
        sum(groups, Quantity::high),
        PositionMethod.NAME);
  }

  private static @Nullable Integer sum(
      List<Quantity> groups, Function<Quantity, @Nullable Integer> bound) {
    long sum = 0;
    for (Quantity group : groups) {
      Integer part = bound.apply(group);
      if (part == null) {
        return null;
      }
      sum += part;
    }
    return sum > Integer.MAX_VALUE ? null : (int) sum;
  }
}
