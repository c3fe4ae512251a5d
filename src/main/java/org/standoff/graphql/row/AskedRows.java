package org.standoff.graphql.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The rows that a query asks for.
 *
 * @param query the query
 * @param note the name of the setting that keeps their ids for statements that follow
 * @param rows what was read
 */
record AskedRows(RowQuery query, String note, Rows rows) implements RowStatement {
  static AskedRows of(RowQuery query, String note) {
    return new AskedRows(query, note, Rows.none(query.format()));
  }

  /** What reads their lists in the same round trip. */
  List<ListedRows> lists() {
    return rows.format().relations().stream()
        .filter(Relation::isList)
        .map(relation -> ListedRows.of(relation, rows, note))
        .toList();
  }

  @Override
  public String sql() {
    return rows.format().relations().stream().anyMatch(Relation::isList) ? noting() : query.sql();
  }

  /**
   * The rows are kept and read in their order. That their ids are noted is a condition which no row
   * has to do with, so it is met before the first is read, and where there is none too.
   */
  private String noting() {
    return "with asked as materialized (\n"
        + query.sql()
        + ")\nselect asked.* from asked\nwhere (select set_config('"
        + note
        + "', coalesce(array_agg(listed."
        + rows.format().identityColumn()
        + ")::text, '{}'), true) from asked listed) is not null";
  }

  @Override
  public List<?> values() {
    return query.values();
  }

  @Override
  public void take(ResultSet result) throws SQLException {
    rows.take(result, query.handler());
  }

  @Override
  public List<RowStatement> related(HeldRows held) {
    return rows.referred(held);
  }
}
