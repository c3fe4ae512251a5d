package org.standoff.graphql.row;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.row.RowScope.Opening;

/**
 * Reads objects and what is wanted of those that they refer to: one statement for each field that
 * refers to others, however many objects have it, and one round trip for all fields of a level. One
 * list of parts is read in the statement of the rows that are asked for.
 */
public final class RowReader {

  private final Preparer preparer;
  private final int seconds;
  private final RowScope scope;

  @FunctionalInterface
  private interface ResultHandler {
    void take(ResultSet rows) throws SQLException;
  }

  /** Prepares statements, in the transaction in which rows are read. */
  @FunctionalInterface
  public interface Preparer {
    /** A statement, which whoever asks for it closes. */
    PreparedStatement prepare(String sql) throws SQLException;
  }

  /**
   * Reads with the statements of a connection.
   *
   * @param time how long a round trip may take, in whole seconds; the database measures the time of
   *     each statement only
   * @param scope the transaction of the connection
   */
  public RowReader(Preparer preparer, Duration time, RowScope scope) {
    this.preparer = preparer;
    this.seconds = (int) Math.min(Math.max(1, time.toSeconds()), Integer.MAX_VALUE);
    this.scope = scope;
  }

  /**
   * Reads what queries ask for, and all that is wanted of it. What the rows refer to is read after
   * all of them were handled, so handlers may keep them but not look further.
   *
   * @throws SQLException if any of the statements fails, or takes too long; some rows may have been
   *     handled then
   */
  public void read(List<RowQuery> queries) throws SQLException {
    List<RowStatement> level = queries.stream().<RowStatement>map(AskedRows::of).toList();
    List<Rows> referred = new ArrayList<>();
    while (!level.isEmpty()) {
      readAll(level);
      level.stream()
          .filter(ReferredRows.class::isInstance)
          .map(RowStatement::rows)
          .forEach(referred::add);
      level = level.stream().flatMap(read -> read.related(scope.held()).stream()).toList();
    }
    referred.forEach(scope.held()::hold); // only now they have all that they refer to
  }

  private void readAll(List<RowStatement> level) throws SQLException {
    Opening opening = scope.opening();
    List<Object> values = new ArrayList<>(opening == null ? List.of() : opening.values());
    level.forEach(each -> values.addAll(each.values()));
    try (PreparedStatement statements = preparer.prepare(sql(opening, level))) {
      bind(statements, values);
      if (level.size() > 1) {
        statements.setQueryTimeout(seconds);
      }
      statements.execute();
      if (opening != null) {
        takeNext(statements, opening::take);
      }
      for (RowStatement each : level) {
        takeNext(statements, each::take);
      }
    }
  }

  private String sql(@Nullable Opening opening, List<RowStatement> level) {
    StringJoiner sql = new StringJoiner(";\n");
    if (opening != null) {
      sql.add(opening.sql());
    }
    level.forEach(each -> sql.add(each.sql()));
    boolean more = opening == null || level.stream().anyMatch(RowStatement::hasLists);
    String ending = more ? null : scope.ending();
    return ending == null ? sql.toString() : sql.add(ending).toString();
  }

  /** Takes the next rows, past statements that select nothing. */
  private static void takeNext(PreparedStatement statements, ResultHandler handler)
      throws SQLException {
    ResultSet rows = statements.getResultSet();
    while (rows == null) {
      statements.getMoreResults();
      rows = statements.getResultSet();
    }
    handler.take(rows);
    statements.getMoreResults();
  }

  private static void bind(PreparedStatement query, List<?> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (!(value instanceof List<?> list)) {
        query.setObject(i + 1, value);
      } else if (!list.isEmpty() && list.get(0) instanceof UUID) {
        query.setObject(i + 1, ids(list), Types.OTHER);
      } else {
        query.setArray(i + 1, query.getConnection().createArrayOf("text", list.toArray()));
      }
    }
  }

  /** As PostgreSQL writes an array; that of the driver looks at each character of each id. */
  private static String ids(List<?> list) {
    return list.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
  }
}
