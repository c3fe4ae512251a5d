package org.standoff.exchange.bulk;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.Attempts;

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
    Meeting.prepare(connection);
    connection.commit();
  }

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
    return Objects.requireNonNull(texts.get(table));
  }

  /** How many rows wait. */
  int rows() {
    return rows;
  }

  /**
   * Records what waits, as far as the record does not hold it, and commits. Where the database
   * breaks that off for the sake of another writer it is done again, a few times.
   *
   * @param dry whether it is only counted
   * @return how many records are new among those that the files are about
   */
  int land(boolean dry) throws SQLException, IOException {
    connection.commit(); // so that only what follows is broken off, and no table of a format's own
    Attempts attempts = new Attempts();
    while (true) {
      try {
        int recorded = attempt(dry);
        texts.values().forEach(CopyText::clear);
        rows = 0;
        return recorded;
      } catch (SQLException e) {
        connection.rollback();
        if (!attempts.again(e)) {
          throw e;
        }
      }
    }
  }

  private int attempt(boolean dry) throws SQLException, IOException {
    for (Map.Entry<Table, CopyText> table : texts.entrySet()) {
      CopyTable.copy(connection, table.getKey().staged(), table.getValue());
    }
    execute("select record.hold()");
    Meeting.turn(connection);
    int recorded = LateBallots.keep(connection);
    for (Table table : filled()) {
      execute(
          """
          delete from %s s
          where (exists (select from record.identity i where i.id = s.owner)
                 or exists (select from pg_temp.met m where m.id = s.owner))
            and not exists (select from pg_temp.late l where l.vote_id = s.owner)
          """
              .formatted(table.staged()));
    }
    recorded += count("main and owner not in (select vote_id from pg_temp.late)");
    if (dry) {
      connection.rollback();
    } else {
      if (count("true") > 0) {
        record();
      }
      connection.commit();
    }
    return recorded;
  }

  /** The tables of which rows wait. */
  private List<Table> filled() {
    return Table.ALL.stream().filter(table -> !text(table).isEmpty()).toList();
  }

  private int count(String which) throws SQLException {
    StringBuilder sql = new StringBuilder("select 0");
    for (Table table : filled()) {
      sql.append(" + (select count(*) from %s where %s)".formatted(table.staged(), which));
    }
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql.toString())) {
      result.next();
      return result.getInt(1);
    }
  }

  private void record() throws SQLException {
    execute("select record.begin_step(null, null)");
    LateBallots.count(connection);
    for (Table table : filled()) {
      execute(
          "insert into %s select %s from %s"
              .formatted(table.recorded(), table.list(), table.staged()));
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
    execute("discard temp");
    connection.commit();
  }
}
