package org.standoff.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads lists that name actors who may have been merged since. */
public final class Kept {
  private Kept() {}

  /**
   * What a list names now, each once. Of several that have become one stays what named the kept
   * actor already, as at a merger; where none did, the first.
   *
   * @param named in the order of the list
   * @param keeper what names the kept actor: the same, unless its actor was merged
   */
  public static <T> List<T> once(List<T> named, UnaryOperator<T> keeper) {
    Set<T> own =
        named.stream().filter(one -> keeper.apply(one).equals(one)).collect(Collectors.toSet());
    Set<T> kept = new LinkedHashSet<>();
    for (T one : named) {
      T now = keeper.apply(one);
      if (now.equals(one) || !own.contains(now)) {
        kept.add(now);
      }
    }
    return List.copyOf(kept);
  }
}
