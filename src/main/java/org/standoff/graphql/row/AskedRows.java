package org.standoff.graphql.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The rows that a query asks for. */
record AskedRows(RowQuery query, Rows rows) implements RowStatement {

  static AskedRows of(RowQuery query) {
    return new AskedRows(query, Rows.none(query.format()));
  }

  @Override
  public String sql() {
    return query.sql();
  }

  @Override
  public List<?> values() {
    return query.values();
  }

  @Override
  public void take(ResultSet result) throws SQLException {
    rows.take(result, query.handler());
  }
}
