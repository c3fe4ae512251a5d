package org.standoff.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in an input for a field that was left out. */
public final class Absent {
  private Absent() {}

  /** The value, or {@code otherwise} where it was left out. */
  public static <T> T or(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  /** An unmodifiable copy of the list, empty where it was left out; elements are not null. */
  public static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
