package org.standoff.exchange.bulk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of the record.
 *
 * @param owner what has a key and is recorded together with this row; the row is left out where the
 *     record holds that already
 * @param main whether it is what a row of the file is about, and not only rests on
 * @param values one for each column
 */
record Row(Table table, UUID owner, boolean main, List<@Nullable Object> values) {

  Row {
    if (values.size() != table.columns().size()) {
      throw new IllegalStateException("a row of " + table.name() + " lacks columns");
    }
  }
}
