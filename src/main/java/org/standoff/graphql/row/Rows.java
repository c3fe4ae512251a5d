package org.standoff.graphql.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
      Object object = format.read(rows, 1, references);
      objects.add(object);
      handler.take(object, rows, next);
    }
  }

  /** For each field that is made of other rows, what reads those of them that are not held. */
  List<RowStatement> related(HeldRows held) {
    List<RowStatement> related = new ArrayList<>(referred(held));
    if (!objects.isEmpty()) {
      format.relations().stream()
          .filter(Relation::isList)
          .map(relation -> ListedRows.of(relation, this, null))
          .forEach(related::add);
    }
    return related;
  }

  /** The same for fields of which each is one other row. */
  List<RowStatement> referred(HeldRows held) {
    List<RowStatement> referred = new ArrayList<>();
    for (Relation relation : format.relations()) {
      if (!relation.isList()) {
        ReferredRows rows = ReferredRows.of(relation, references, held);
        if (!rows.owners().isEmpty()) {
          referred.add(rows);
        }
      }
    }
    return referred;
  }
}
