package org.standoff.graphql.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.standoff.graphql.row.RowQuery.RowHandler;

/**
 * Objects of one format that were read.
 *
 * @param format of what columns they are made
 * @param wanted what is wanted of them
 * @param objects the objects
 * @param references what they refer to
 */
record Rows(RowFormat format, Wanted wanted, List<Object> objects, List<Reference> references) {

  /** Nothing read yet. */
  static Rows none(Layout layout, Wanted wanted) {
    return new Rows(RowFormat.of(layout, wanted), wanted, new ArrayList<>(), new ArrayList<>());
  }

  /** Takes all rows of a result. */
  void take(ResultSet rows, RowHandler handler) throws SQLException {
    int next = format.width() + 1;
    while (rows.next()) {
      Object object = format.read(rows, 1, references);
      objects.add(object);
      handler.take(object, rows, next);
    }
  }

  /** What is wanted of the objects: for each field the rows that it refers to. */
  List<RowStatement> related() {
    List<RowStatement> related = new ArrayList<>();
    for (Slot slot : format.layout().slots()) {
      if (!objects.isEmpty() && wanted.has(slot.property())) {
        Wanted below = wanted.below(slot.property());
        if (slot.content() instanceof Content.Reference content) {
          ReferredRows rows = ReferredRows.of(slot, content, references, below);
          if (!rows.ids().isEmpty()) {
            related.add(rows);
          }
        } else if (slot.content() instanceof Content.Rows content) {
          related.add(ListedRows.of(slot, content, this, below));
        }
      }
    }
    return related;
  }
}
