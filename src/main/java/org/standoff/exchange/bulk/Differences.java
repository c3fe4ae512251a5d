package org.standoff.exchange.bulk;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reads what differs, and what accounts for it. */
final class Differences {
  /**
   * What rows rest on comes with many of them, and is told by the run that met it held. Merging
   * actors makes further revisions of what refers to them, but says nothing else.
   */
  private static final String TOLD =
      """
      with looked_at as (
        select s.id, s.key, s.main, %2$s as crisis, %3$s as retracted,
               array_remove(array_agg(distinct d.field order by d.field), null) as fields
        from pg_temp.compared c
        join pg_temp.staged_%1$s s on s.id = c.id
        cross join lateral (select * from current_record.%1$s h where h.id = c.id offset 0) as h
        left join pg_temp.differing d on d.id = c.id
        group by 1, 2, 3, 4, 5
      ), found as (
        select l.*,
               exists (
                 select from record.%1$s r
                 where r.id = l.id and r.recorded_in in (select number from pg_temp.own_step)) as own
        from looked_at l
        where l.fields <> '{}' or l.crisis is not null or l.retracted
      )
      select l.id, l.key, l.main, l.crisis, l.retracted, l.fields,
             case
               when l.own then 'THIS_IMPORT'
               when exists (
                 select from record.%1$s r
                 join record.step t on t.number = r.recorded_in
                 where r.id = l.id
                   and (t.author is not null or t.reason <> '%4$s')
                   and not exists (select from record.merged_actor m where m.recorded_in = t.number)) then 'AN_EDITOR'
               when %5$s then 'OTHER_SOURCES'
               else 'AN_IMPORT'
             end as held_from
      from found l
      where l.main or not l.own
      """;

  private static final String OTHER_CRISIS =
      "case when h.crisis_id <> s.crisis_id"
          + " then (select i.key from record.identity i where i.id = h.crisis_id) end";

  private static final String NO_SOURCE_IN_COMMON =
      "not exists (select from pg_temp.staged_evidence s"
          + " join current_record.evidence h on h.source_id = s.source_id"
          + " where s.bearer_id = l.id and h.bearer_id = l.id)";

  private Differences() {}

  /** Makes the table of the steps that a run takes. */
  static void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create temp table own_step (number bigint not null)");
    }
  }

  /** Reads them, of these tables, in no order. */
  static List<Difference> of(Connection connection, List<Table> tables) throws SQLException {
    List<Difference> found = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      for (Table table : tables) {
        try (ResultSet row = statement.executeQuery(sql(table))) {
          while (row.next()) {
            found.add(difference(table, row));
          }
        }
      }
    }
    return found;
  }

  private static String sql(Table table) {
    boolean fact = table.columns().contains("crisis_id");
    return TOLD.formatted(
        table.name(),
        fact ? OTHER_CRISIS : "null::text",
        fact ? "h.retracted_in is not null" : "false",
        LateBallots.REASON,
        fact ? NO_SOURCE_IN_COMMON : "false");
  }

  private static Difference difference(Table table, ResultSet row) throws SQLException {
    return new Difference(
        row.getObject("id", UUID.class),
        table.name().replace('_', ' '),
        row.getString("key"),
        row.getBoolean("main"),
        Arrays.asList((String[]) row.getArray("fields").getArray()),
        row.getString("crisis"),
        row.getBoolean("retracted"),
        HeldFrom.valueOf(row.getString("held_from")));
  }
}
