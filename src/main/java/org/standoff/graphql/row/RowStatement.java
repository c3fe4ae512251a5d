package org.standoff.graphql.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** A statement that reads rows of one format. */
sealed interface RowStatement permits AskedRows, ReferredRows, ListedRows {

  /** The statement. */
  String sql();

  /** What its question marks stand for; lists stand for arrays of UUIDs or of strings. */
  List<?> values();

  /** Takes the result: makes objects of it, and gives them to whom they belong. */
  void take(ResultSet result) throws SQLException;

  /** What was read. */
  Rows rows();

  /** Whether there are lists still to be read, whatever is held. */
  default boolean hasLists() {
    return rows().format().relations().stream().anyMatch(Relation::isList);
  }

  /** What reads the rows of which fields of these are made and that are neither read nor held. */
  default List<RowStatement> related(HeldRows held) {
    return rows().related(held);
  }
}
