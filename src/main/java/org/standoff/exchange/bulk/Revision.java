package org.standoff.exchange.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the record says from a step on.
 *
 * @param number which revision of the row it is, from 1; rows without an identity do not count them
 * @param retractedIn the step that withdrew what it says; null where it stands
 * @param since the number of the step
 */
record Revision(Row row, int number, @Nullable Long retractedIn, long since) {
  /** The step in which a row was superseded that stands. */
  static final long FOREVER = Long.MAX_VALUE;

  /** What tells the row from others of its table. */
  record Key(Table table, List<@Nullable Object> values) {}

  static Key key(Row row) {
    return new Key(row.table(), row.values().subList(0, row.table().keys()));
  }

  /** What the row belongs to, or itself. */
  static UUID bearer(Row row) {
    return (UUID) Objects.requireNonNull(row.values().get(0));
  }

  /** Whether it says just this. */
  boolean says(Row other, @Nullable Long retracted) {
    return row.values().equals(other.values()) && Objects.equals(retractedIn, retracted);
  }

  /** Adds its row as it is to stay, in the order of {@link Table#revised}. */
  void write(CopyText text, long supersededIn) {
    List<@Nullable Object> values = new ArrayList<>(row.values());
    if (row.table().isIdentified()) {
      values.add(number);
    }
    if (row.table().isRetractable()) {
      values.add(retractedIn);
    }
    values.add(since);
    values.add(supersededIn);
    text.row(values);
  }
}
