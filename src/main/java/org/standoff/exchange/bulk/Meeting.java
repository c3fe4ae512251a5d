package org.standoff.exchange.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/**
 * Recognises actors that the record holds under another key: those that were merged into another,
 * and those that another bears an identifier of. What refers to them refers to the actor held.
 */
final class Meeting {
  /** Identifiers that belong to one actor only, whoever lists them. */
  static final String IDENTIFYING = "('wikidata', 'iso3166-1-alpha2')";

  /** Whoever was merged is who kept it, whatever identifiers say; of those the first counts. */
  private static final String MET =
      """
      insert into pg_temp.met
      select distinct on (found.id) found.id, found.held_id
      from (
        select m.id, m.kept_id as held_id, -1 as place
        from current_record.merged_actor m
        union all
        select s.actor_id, record.kept(e.actor_id), s.ordinal
        from pg_temp.staged_external_id s
        join current_record.external_id e on e.scheme = s.scheme and e.value = s.value and e.actor_id <> s.actor_id
        where s.scheme in %s
      ) as found
      order by found.id, found.place
      """
          .formatted(IDENTIFYING);

  /** An identifier belongs to whoever had it first; those that are left are counted anew. */
  private static final List<String> IDENTIFIERS =
      List.of(
          """
          delete from pg_temp.staged_external_id s
          where exists (
                  select from current_record.external_id e
                  where e.scheme = s.scheme and e.value = s.value and e.actor_id <> s.actor_id)
             or exists (
                  select from pg_temp.staged_external_id e
                  where e.scheme = s.scheme and e.value = s.value and e.ctid < s.ctid)
                and not exists (
                  select from current_record.external_id e
                  where e.scheme = s.scheme and e.value = s.value and e.actor_id = s.actor_id)
          """,
          """
          update pg_temp.staged_external_id s
          set ordinal = counted.place
          from (select actor_id, ordinal, row_number() over (partition by actor_id order by ordinal)::int - 1 as place
                from pg_temp.staged_external_id) as counted
          where s.actor_id = counted.actor_id and s.ordinal = counted.ordinal and s.ordinal <> counted.place
          """);

  /** One actor has one ballot, and is one of the perpetrators, whichever of two keys it came by. */
  private static final Map<String, List<String>> ONCE =
      Map.of(
          "ballot",
          List.of(
              """
              delete from pg_temp.staged_ballot s
              using pg_temp.staged_ballot t
              where t.vote_id = s.vote_id and t.voter_id = s.voter_id and t.ctid < s.ctid
              """),
          "casualty_perpetrator",
          List.of(
              """
              delete from pg_temp.staged_casualty_perpetrator s
              using pg_temp.staged_casualty_perpetrator t
              where t.casualty_figure_id = s.casualty_figure_id and t.actor_id = s.actor_id and t.ordinal < s.ordinal
              """,
              """
              update pg_temp.staged_casualty_perpetrator s
              set ordinal = counted.place
              from (select casualty_figure_id, ordinal,
                           row_number() over (partition by casualty_figure_id order by ordinal)::int - 1 as place
                    from pg_temp.staged_casualty_perpetrator) as counted
              where s.casualty_figure_id = counted.casualty_figure_id and s.ordinal = counted.ordinal
                and s.ordinal <> counted.place
              """));

  /** The columns that refer to actors. */
  private static final Map<String, List<String>> REFERENCES =
      Map.of(
          "role", List.of("organisation_id"),
          "source", List.of("publisher_id"),
          "evidence", List.of("attributed_to_id"),
          "vote", List.of("body_id"),
          "ballot", List.of("voter_id"),
          "casualty_figure", List.of("reported_by_id"),
          "casualty_perpetrator", List.of("actor_id"));

  private Meeting() {}

  /** The columns of a table that refer to actors. */
  static List<String> references(Table table) {
    return REFERENCES.getOrDefault(table.name(), List.of());
  }

  /** Makes the table of actors that a group met. */
  static void prepare(Connection connection) throws SQLException {
    execute(
        connection,
        "create temp table met (id uuid primary key, held_id uuid not null) on commit delete rows");
  }

  /** Turns what is staged to the actors that the record holds. */
  static void turn(Connection connection) throws SQLException {
    execute(connection, MET);
    for (String sql : IDENTIFIERS) {
      execute(connection, sql);
    }
    for (Map.Entry<String, List<String>> table : REFERENCES.entrySet()) {
      for (String column : table.getValue()) {
        int turned =
            execute(
                connection,
                "update pg_temp.staged_%1$s s set %2$s = m.held_id from pg_temp.met m where s.%2$s = m.id"
                    .formatted(table.getKey(), column));
        if (turned > 0) {
          for (String sql : ONCE.getOrDefault(table.getKey(), List.of())) {
            execute(connection, sql);
          }
        }
      }
    }
  }

  private static int execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }
}
