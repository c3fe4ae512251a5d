package org.standoff.exchange.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds rows that rest on an actor under whose key the record holds somebody else: what they say
 * would be said of the wrong one. An importer makes keys of codes and numbers, which anybody may
 * have given to another before.
 */
final class Namesakes {
  /**
   * Who has a name or an identifier in common is taken for the same, as an editor may know better
   * of what kind somebody is.
   */
  private static final String FOUND =
      """
      insert into pg_temp.namesake
      select s.id, s.key
      from pg_temp.staged_actor s
      cross join lateral (select * from current_record.actor h where h.id = s.id offset 0) as h
      where not s.main
        and (h.kind <> s.kind
             or h.country is distinct from s.country and exists (
               select from pg_temp.staged_external_id g where g.actor_id = s.id and g.scheme in %s))
        and not exists (select from pg_temp.met m where m.id = s.id)
        and not exists (
          select from pg_temp.staged_external_id g
          join current_record.external_id e on e.actor_id = g.actor_id and e.scheme = g.scheme and e.value = g.value
          where g.actor_id = s.id)
        and not exists (
          select from pg_temp.staged_actor_name g
          join current_record.actor_name n on n.actor_id = g.actor_id and lower(n.name) = lower(g.name)
          where g.actor_id = s.id)
      """
          .formatted(Meeting.IDENTIFYING);

  /** A new source brings its publisher to whatever rests on it. */
  private static final String RESTING =
      """
      with direct as (%s),
      resting as (
        select d.owner, d.key from direct d
        union
        select e.owner, d.key
        from direct d
        join pg_temp.staged_source c on c.id = d.owner
        join pg_temp.staged_evidence e on e.source_id = c.id
        where not exists (select from record.identity i where i.id = c.id)
      )
      select r.owner, min(r.key)
      from resting r
      where not exists (select from pg_temp.staged_source c where c.id = r.owner and not c.main)
        and not exists (select from pg_temp.staged_actor a where a.id = r.owner and not a.main)
      group by r.owner
      """;

  private static final String REASON =
      "rests on the actor %s, and the record holds somebody else under this key: no name or number is the same";

  private Namesakes() {}

  /** Makes the table of such actors. */
  static void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create temp table namesake (id uuid not null, key text not null) on commit delete rows");
    }
  }

  /**
   * Takes off what is staged of such rows.
   *
   * @param tables those that have rows
   * @return what the rows are about, each with the reason
   */
  static Map<UUID, String> takeOff(Connection connection, List<Table> tables) throws SQLException {
    Map<UUID, String> refused = new HashMap<>();
    try (Statement statement = connection.createStatement()) {
      if (statement.executeUpdate(FOUND) == 0) {
        return refused;
      }
      try (ResultSet row = statement.executeQuery(RESTING.formatted(direct(tables)))) {
        while (row.next()) {
          refused.put(row.getObject(1, UUID.class), REASON.formatted(row.getString(2)));
        }
      }
    }
    for (Table table : tables) {
      delete(connection, table, refused);
    }
    return refused;
  }

  private static String direct(List<Table> tables) {
    return tables.stream()
        .flatMap(table -> Meeting.references(table).stream().map(column -> direct(table, column)))
        .collect(Collectors.joining(" union "));
  }

  private static String direct(Table table, String column) {
    return "select s.owner, n.key from %s s join pg_temp.namesake n on n.id = s.%s"
        .formatted(table.staged(), column);
  }

  private static void delete(Connection connection, Table table, Map<UUID, String> refused)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "delete from %s where owner = any (?)".formatted(table.staged()))) {
      statement.setArray(1, connection.createArrayOf("uuid", refused.keySet().toArray()));
      statement.executeUpdate();
    }
  }
}
