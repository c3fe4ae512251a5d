package org.standoff.graphql.row;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells about how much room objects take that were read. */
final class RowSize {
  /** Of an object by itself, and of its place among others. */
  private static final int OBJECT = 100;

  private static final int VALUE = 24;

  private RowSize() {}

  /**
   * The bytes of an object with all other rows that it keeps. Those to which several objects refer
   * are counted for each, since each keeps them.
   */
  static int of(RowFormat format, Object object) {
    long size = OBJECT;
    for (SlotFormat slot : format.slots()) {
      boolean several = slot.columns().size() > 1;
      size += several ? (long) VALUE * slot.columns().size() : ofValue(slot.slot().get(object));
    }
    for (Relation relation : format.relations()) {
      @Nullable Object related = relation.slot().get(object);
      if (related instanceof List<?> rows) {
        size += rows.stream().mapToLong(row -> of(relation.format(), row)).sum();
      } else if (related != null) {
        size += of(relation.format(), related);
      }
    }
    return (int) Math.min(size, Integer.MAX_VALUE);
  }

  private static long ofValue(@Nullable Object value) {
    if (value instanceof String text) {
      return VALUE + (long) text.length();
    } else if (value instanceof List<?> values) {
      return VALUE + values.stream().mapToLong(RowSize::ofValue).sum();
    }
    return VALUE;
  }
}
