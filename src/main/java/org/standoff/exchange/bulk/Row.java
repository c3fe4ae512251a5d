package org.standoff.exchange.bulk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.StorableText;
import org.standoff.graphql.error.RecordException;

/**
 * A row of a table of the record.
 *
 * @param owner what has a key and is recorded together with this row; the row is left out where the
 *     record holds that already
 * @param main whether it is what a row of the file is about, and not only rests on
 * @param values one for each column
 */
record Row(Table table, UUID owner, boolean main, List<@Nullable Object> values) {

  /**
   * Checks that the values can be kept.
   *
   * @throws IllegalArgumentException where a text holds what is no character
   */
  Row {
    requireStorable(values);
    if (values.size() != table.columns().size()) {
      throw new IllegalStateException("a row of " + table.name() + " lacks columns");
    }
  }

  static void requireStorable(List<@Nullable Object> values) {
    try {
      StorableText.requireAll(values);
    } catch (RecordException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
