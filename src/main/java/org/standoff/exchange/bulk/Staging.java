package org.standoff.exchange.bulk;

import static java.util.Comparator.comparing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.standoff.graphql.error.Attempts;

/**
 * Where the rows of a group are held against the record, and recorded in a step of their own. Other
 * writers wait from the moment at which they are held against it.
 */
final class Staging {
  private static final String HELD =
      """
      insert into pg_temp.held
      select s.owner
      from (%s) as s
      where exists (select from record.identity i where i.id = s.owner)
         or exists (select from pg_temp.met m where m.id = s.owner)
      """;

  private static final String KEEP_LATE =
      "delete from pg_temp.held h using pg_temp.late l where l.vote_id = h.id";

  private final Connection connection;
  private final Report report;

  /** What rows rest on, told of before. An actor comes with many rows, and the report has them. */
  private final Set<UUID> told = new HashSet<>();

  /**
   * Makes temporary tables for the rows.
   *
   * @param connection without autocommit; while this is used, for nothing else
   * @param report is told of rows that the record does not take as they stand
   */
  Staging(Connection connection, Report report) throws SQLException {
    this.connection = connection;
    this.report = report;
    for (Table table : Table.ALL) {
      execute(
          """
          create temp table %s on commit delete rows as
          select null::uuid as owner, false as main, %s from record.%s with no data
          """
              .formatted(table.staged().replace("pg_temp.", ""), table.list(), table.name()));
    }
    execute("create temp table held (id uuid not null) on commit delete rows");
    Meeting.prepare(connection);
    Namesakes.prepare(connection);
    HeldContent.prepare(connection);
    Differences.prepare(connection);
    connection.commit();
  }

  /**
   * Records a group, as far as the record does not hold it, and commits. Where the database breaks
   * that off for the sake of another writer it is done again, a few times.
   *
   * @param dry whether it is only counted
   * @return how many records are new among those that the files are about, and how many rows none
   */
  Landed land(RowGroup group, boolean dry) throws SQLException {
    Attempts attempts = new Attempts();
    while (true) {
      try {
        return attempt(group, dry);
      } catch (SQLException e) {
        connection.rollback();
        if (!attempts.again(e)) {
          throw e;
        }
      }
    }
  }

  private Landed attempt(RowGroup group, boolean dry) throws SQLException {
    List<Table> tables = group.tables();
    for (Table table : tables) {
      CopyTable.copy(connection, table.staged(), group.text(table));
    }
    execute("select record.hold()");
    Meeting.turn(connection);
    Map<UUID, String> refused = Namesakes.takeOff(connection, tables);
    Map<UUID, String> left = LateBallots.keep(connection);
    List<Difference> differences = differences(tables);
    int late = LateBallots.marked(connection);
    int recorded = late + count(tables, "main and owner not in (select vote_id from pg_temp.late)");
    end(tables, dry, late > 0);
    left.forEach((vote, reason) -> report.note(group.place(vote), reason));
    differences.removeIf(one -> one.retracted() && left.containsKey(one.id()));
    tell(group, differences);
    return new Landed(recorded, refuse(group, refused));
  }

  private void end(List<Table> tables, boolean dry, boolean completes) throws SQLException {
    if (dry) {
      connection.rollback();
      return;
    }
    if (count(tables, "true") > 0) {
      record(tables, completes);
    }
    connection.commit();
  }

  private int refuse(RowGroup group, Map<UUID, String> refused) {
    Map<RowPlace, String> reasons = new TreeMap<>(RowPlace.IN_ORDER);
    refused.forEach((id, reason) -> group.about(id).forEach(place -> reasons.put(place, reason)));
    reasons.forEach(report::refuse);
    return reasons.size();
  }

  private void tell(RowGroup group, List<Difference> differences) {
    differences.sort(
        comparing((Difference one) -> group.place(one.id()), RowPlace.IN_ORDER)
            .thenComparing(Difference::key));
    differences.forEach(one -> tell(group.place(one.id()), one));
  }

  private void tell(RowPlace place, Difference difference) {
    if (!difference.main() && !told.add(difference.id())) {
      return;
    }
    if (difference.isRefused()) {
      report.refuse(place, difference.reason());
    } else {
      report.note(place, difference.reason());
    }
  }

  /**
   * Finds what the record holds otherwise, and drops what it holds, and what nothing else rests on.
   * Of the rows of a group many have the same owner.
   */
  private List<Difference> differences(List<Table> tables) throws SQLException {
    String owners =
        tables.stream()
            .map(table -> "select owner from " + table.staged())
            .collect(Collectors.joining(" union "));
    if (tables.isEmpty() || update(HELD.formatted(owners)) == 0) {
      return new ArrayList<>();
    }
    List<Difference> differences = HeldContent.differences(connection, tables);
    LateBallots.unmark(
        connection, differences.stream().filter(Difference::isLeft).map(Difference::id).toList());
    execute(KEEP_LATE);
    drop(tables);
    while (update(Unneeded.FOUND) > 0) {
      drop(tables);
    }
    return differences;
  }

  private void drop(List<Table> tables) throws SQLException {
    for (Table table : tables) {
      execute(
          "delete from %s s using pg_temp.held h where h.id = s.owner".formatted(table.staged()));
    }
  }

  private int count(List<Table> tables, String which) throws SQLException {
    StringBuilder sql = new StringBuilder("select 0");
    for (Table table : tables) {
      sql.append(" + (select count(*) from %s where %s)".formatted(table.staged(), which));
    }
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql.toString())) {
      result.next();
      return result.getInt(1);
    }
  }

  /** Whoever changes what the record says gives a reason, which dossiers ask for. */
  private void record(List<Table> tables, boolean completes) throws SQLException {
    String reason = completes ? "'" + LateBallots.REASON + "'" : "null";
    execute("insert into pg_temp.own_step select record.begin_step(null, %s)".formatted(reason));
    LateBallots.count(connection);
    for (Table table : tables) {
      execute(
          "insert into %s select %s from %s"
              .formatted(table.recorded(), table.list(), table.staged()));
    }
  }

  private int update(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
