package org.standoff.graphql.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A query of entities.
 *
 * @param entity what its rows are
 * @param sql selects {@link #columns} and then what else is wanted
 * @param values what its question marks stand for; lists stand for arrays of UUIDs or of strings
 * @param wanted what is read of the entities
 * @param handler takes each row
 */
public record RowQuery(
    Class<?> entity, String sql, List<?> values, Wanted wanted, RowHandler handler) {

  /** Takes what stands in a row behind the columns of its entity. */
  @FunctionalInterface
  public interface RowHandler {
    /**
     * Takes a row.
     *
     * @param entity what its first columns make
     * @param row the row
     * @param next the place of the column behind those, from 1
     */
    void take(Object entity, ResultSet row, int next) throws SQLException;
  }

  /** The columns of {@code t} that are wanted of an entity, as a query selects them. */
  public static String columns(Class<?> entity, Wanted wanted) {
    return RowFormat.of(Layout.of(entity), wanted).columns();
  }

  /** What is read of the entities. */
  RowFormat format() {
    return RowFormat.of(Layout.of(entity), wanted);
  }
}
