package org.standoff.graphql.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of the rows that a query asks for, read in the same statement: each row comes once for
 * each of its parts, and once without any. Of parts there are few, unlike of rows that are entities
 * themselves.
 *
 * @param relation the field, and how its parts are read
 * @param owners the rows
 * @param parts what was read of their parts
 */
record JoinedList(Relation relation, Rows owners, Rows parts) {
  /** Comes before any place in a list. */
  private static final int NONE = -1;

  /** The first list of parts that the rows have; null where they have none. */
  static @Nullable JoinedList of(Rows owners) {
    return owners.format().relations().stream()
        .filter(relation -> relation.join() != null)
        .findFirst()
        .map(relation -> new JoinedList(relation, owners, Rows.none(relation.format())))
        .orElse(null);
  }

  /** The query with what is read of the parts and their place in the list ahead of each row. */
  String join(String query) {
    return "select part.*, asked.*\nfrom (\n" + query + ") asked\n" + relation.join();
  }

  /**
   * Takes all rows of a result. A row that comes again, since it is asked for twice, begins its
   * list again. The list of a row has yet to grow when its handler gets the row.
   */
  void take(ResultSet result, RowQuery.RowHandler handler) throws SQLException {
    int place = parts.format().width() + 1;
    int identity = place + 1 + owners.format().aheadOfIdentity();
    int next = place + 1 + owners.format().width();
    UUID last = null;
    int ordinal = NONE;
    List<Object> list = new ArrayList<>();
    while (result.next()) {
      UUID id = result.getObject(identity, UUID.class);
      int before = ordinal;
      ordinal = result.getInt(place);
      boolean empty = result.wasNull();
      if (empty || ordinal <= before || !id.equals(last)) {
        Object owner = owners.read(result, place + 1);
        list = new ArrayList<>();
        relation.slot().set(owner, list);
        handler.take(owner, result, next);
        last = id;
      }
      if (!empty) {
        list.add(parts.read(result, 1));
      }
    }
  }
}
