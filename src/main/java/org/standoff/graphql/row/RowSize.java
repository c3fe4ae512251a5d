package org.standoff.graphql.row;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells about how much room objects take that were read. */
final class RowSize {
  /** Of an object by itself, and of its place among others. */
  private static final int OBJECT = 100;

  private static final int VALUE = 24;

  private RowSize() {}

  /** The bytes of an object with the rows that belong to it, not of those to which it refers. */
  static int of(RowFormat format, Object object) {
    long size = OBJECT;
    for (SlotFormat slot : format.slots()) {
      size += ofValue(slot.slot().get(object));
    }
    for (Relation relation : format.relations()) {
      if (relation.slot().get(object) instanceof List<?> rows) {
        size += rows.stream().mapToLong(row -> of(relation.format(), row)).sum();
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
