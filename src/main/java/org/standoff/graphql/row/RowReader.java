package org.standoff.graphql.row;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads objects and what is wanted of those that they refer to: one statement for each field that
 * refers to others, however many objects have it, and one round trip for all fields of a level.
 */
public final class RowReader {

  private final Preparer preparer;

  /** Prepares statements, in the transaction in which rows are read. */
  @FunctionalInterface
  public interface Preparer {
    /** A statement, which whoever asks for it closes. */
    PreparedStatement prepare(String sql) throws SQLException;
  }

  /** Reads with the statements of a session or of a connection. */
  public RowReader(Preparer preparer) {
    this.preparer = preparer;
  }

  /** The columns of {@code t} that are wanted of an entity, as a query selects them. */
  public static String columns(Class<?> entity, Wanted wanted) {
    return RowFormat.of(Layout.of(entity), wanted).selected("t");
  }

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

  /**
   * Reads the entities that a query selects first.
   *
   * @param sql a query that selects {@link #columns} and then what else is wanted
   * @param values what its question marks stand for; lists stand for arrays of UUIDs or of strings
   */
  public void read(Class<?> entity, String sql, List<?> values, Wanted wanted, RowHandler handler)
      throws SQLException {
    Rows rows = Rows.none(Layout.of(entity), wanted);
    try (PreparedStatement query = preparer.prepare(sql)) {
      bind(query, values);
      try (ResultSet result = query.executeQuery()) {
        rows.take(result, handler);
      }
    }
    List<RelatedRows> level = rows.related();
    while (!level.isEmpty()) {
      readAll(level);
      level = level.stream().flatMap(related -> related.rows().related().stream()).toList();
    }
  }

  private void readAll(List<RelatedRows> level) throws SQLException {
    String sql = level.stream().map(RelatedRows::sql).collect(Collectors.joining(";\n"));
    try (PreparedStatement queries = preparer.prepare(sql)) {
      bind(queries, level.stream().map(RelatedRows::ids).toList());
      queries.execute();
      for (RelatedRows related : level) {
        try (ResultSet result = queries.getResultSet()) {
          related.take(result);
        }
        queries.getMoreResults();
      }
    }
  }

  private static void bind(PreparedStatement query, List<?> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof List<?> list) {
        boolean ids = !list.isEmpty() && list.get(0) instanceof UUID;
        query.setArray(
            i + 1, query.getConnection().createArrayOf(ids ? "uuid" : "text", list.toArray()));
      } else {
        query.setObject(i + 1, values.get(i));
      }
    }
  }
}
