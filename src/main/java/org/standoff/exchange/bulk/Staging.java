package org.standoff.exchange.bulk;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Where rows wait until their group is whole, and are recorded in a step of their own. Other
 * writers wait from the moment at which the group is held against the record.
 */
final class Staging implements AutoCloseable {
  private final Connection connection;
  private final Map<Table, CopyText> texts = new LinkedHashMap<>();
  private int rows;

  Staging(Connection connection) throws SQLException {
    this.connection = connection;
    for (Table table : Table.ALL) {
      texts.put(table, new CopyText());
      execute(
          """
          create temp table %s on commit delete rows as
          select null::uuid as owner, false as main, %s from record.%s with no data
          """
              .formatted(table.staged().replace("pg_temp.", ""), table.list(), table.name()));
    }
    connection.commit();
  }

  /**
   * What a group did to the record.
   *
   * @param recorded how many new records its rows made
   */
  record Landed(int recorded) {}

  /** Adds rows that belong together. */
  void add(List<Row> together) {
    for (Row row : together) {
      List<@Nullable Object> values = new ArrayList<>();
      values.add(row.owner());
      values.add(row.main() ? "t" : "f");
      values.addAll(row.values());
      text(row.table()).row(values);
    }
    rows += together.size();
  }

  private CopyText text(Table table) {
    return texts.computeIfAbsent(table, another -> new CopyText());
  }

  /** How many rows wait. */
  int rows() {
    return rows;
  }

  /**
   * Records what waits, as far as the record does not hold it, and commits.
   *
   * @param dry whether it is only counted
   */
  Landed land(boolean dry) throws SQLException, IOException {
    for (Map.Entry<Table, CopyText> table : texts.entrySet()) {
      copy(table.getKey(), table.getValue());
    }
    rows = 0;
    execute("select record.hold()");
    for (Table table : texts.keySet()) {
      execute(
          "delete from %s s using record.identity i where i.id = s.owner"
              .formatted(table.staged()));
    }
    Landed landed = new Landed(count(true));
    if (dry) {
      connection.rollback();
    } else {
      if (count(false) > 0) {
        record();
      }
      connection.commit();
    }
    return landed;
  }

  private void copy(Table table, CopyText text) throws SQLException, IOException {
    if (!text.isEmpty()) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy %s from stdin".formatted(table.staged()), new StringReader(text.take()));
    }
  }

  private int count(boolean main) throws SQLException {
    StringBuilder sql = new StringBuilder("select 0");
    for (Table table : texts.keySet()) {
      sql.append(
          " + (select count(*) from %s where main or not %s)".formatted(table.staged(), main));
    }
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql.toString())) {
      result.next();
      return result.getInt(1);
    }
  }

  private void record() throws SQLException {
    execute("select record.begin_step(null, null)");
    for (Table table : texts.keySet()) {
      execute(
          "insert into record.%s (%s) select %s from %s"
              .formatted(table.name(), table.list(), table.list(), table.staged()));
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Leaves the connection as it was. */
  @Override
  public void close() throws SQLException {
    connection.rollback();
    for (Table table : texts.keySet()) {
      execute("drop table " + table.staged());
    }
    connection.commit();
  }
}
