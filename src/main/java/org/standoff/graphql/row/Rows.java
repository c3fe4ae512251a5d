package org.standoff.graphql.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.row.RowQuery.RowHandler;

/**
 * Objects of one format that were read.
 *
 * @param format what is read of them
 * @param objects the objects
 * @param references what they refer to
 */
record Rows(RowFormat format, List<Object> objects, List<Reference> references) {

  /** Nothing read yet. */
  static Rows none(RowFormat format) {
    return new Rows(format, new ArrayList<>(), new ArrayList<>());
  }

  /** Takes all rows of a result. */
  void take(ResultSet rows, RowHandler handler) throws SQLException {
    int next = format.width() + 1;
    while (rows.next()) {
      handler.take(read(rows, 1), rows, next);
    }
  }

  /** Takes the row that a result stands at, whose first column is there. */
  Object read(ResultSet row, int first) throws SQLException {
    Object object = format.read(row, first, references);
    objects.add(object);
    return object;
  }

  /** For each field that is made of other rows, what reads those of them that are not held. */
  List<RowStatement> related(HeldRows held) {
    return relatedBut(null, held);
  }

  /** The same without a field that has been read. */
  List<RowStatement> relatedBut(@Nullable Slot done, HeldRows held) {
    List<RowStatement> related = new ArrayList<>();
    if (objects.isEmpty()) {
      return related;
    }
    for (Relation relation : format.relations()) {
      if (relation.slot().equals(done)) {
        continue;
      }
      if (relation.isList()) {
        related.add(ListedRows.of(relation, this));
        continue;
      }
      ReferredRows rows = ReferredRows.of(relation, references, held);
      if (!rows.owners().isEmpty()) {
        related.add(rows);
      }
    }
    return related;
  }
}
