package org.standoff.graphql.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a query asks for.
 *
 * @param query the query
 * @param list the list that is read with them; null where there is none
 * @param rows what was read
 */
record AskedRows(RowQuery query, @Nullable JoinedList list, Rows rows) implements RowStatement {

  static AskedRows of(RowQuery query) {
    Rows rows = Rows.none(query.format());
    return new AskedRows(query, JoinedList.of(rows), rows);
  }

  @Override
  public String sql() {
    return list == null ? query.sql() : list.join(query.sql());
  }

  @Override
  public List<?> values() {
    return query.values();
  }

  @Override
  public void take(ResultSet result) throws SQLException {
    if (list == null) {
      rows.take(result, query.handler());
    } else {
      list.take(result, query.handler());
    }
  }

  @Override
  public List<RowStatement> related(HeldRows held) {
    if (list == null) {
      return rows.related(held);
    }
    List<RowStatement> related = new ArrayList<>(rows.relatedBut(list.relation().slot(), held));
    related.addAll(list.parts().related(held));
    return related;
  }

  @Override
  public boolean hasLists() {
    long lists = rows.format().relations().stream().filter(Relation::isList).count();
    return lists > (list == null ? 0 : 1);
  }
}
