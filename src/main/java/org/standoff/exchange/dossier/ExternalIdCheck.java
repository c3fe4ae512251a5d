package org.standoff.exchange.dossier;

import java.sql.Connection;
import java.sql.SQLException;

/** Sees to it that no two actors ever have the same external id at one moment. */
final class ExternalIdCheck {
  /**
   * What is said of an actor ends what was said before. In a merger its ids go on as those of the
   * actor that is kept, until something else is said of that one. Within a step an id may go from
   * one actor to another: all of a step is one turn, but for mergers, which have steps of their
   * own.
   */
  private static final String OF_TWO =
      """
      with recursive event as materialized (
        select m.id as actor_id, m.place, m.act, record.identity_of('ACTOR', m.into_key) as into_id,
          rank() over (order by t.step, case when m.act = 'MERGE' then m.place end) as turn
        from pg_temp.dossier_timeline t
        join pg_temp.dossier_move m on m.place = t.place
        where m.kind = 'ACTOR'
      ),
      spell as (
        select e.place, e.turn as since, lead(e.turn) over own as until, lead(e.into_id) over own as into_id
        from event e
        window own as (partition by e.actor_id order by e.turn)
      ),
      holding as (
        select i.scheme, i.value, i.actor_id, s.since, s.until, s.into_id, i.place, i.line, i.path
        from pg_temp.dossier_external_id i
        join spell s on s.place = i.place
        union all
        select h.scheme, h.value, h.into_id, h.until, next.turn, next.into_id, h.place, h.line, h.path
        from holding h
        left join lateral (
          select e.turn, e.into_id from event e
          where e.actor_id = h.into_id and e.turn > h.until
          order by e.turn limit 1
        ) as next on true
        where h.into_id is not null
      )
      select distinct on (b.path) b.line, b.path, a.line as first_line
      from holding a
      join holding b on b.scheme = a.scheme and b.value = a.value and b.actor_id <> a.actor_id
      where (a.since, a.place) < (b.since, b.place)
        and coalesce(a.until > b.since, true)
        and coalesce(b.until > a.since, true)
      order by b.path, a.since, a.place
      """;

  private static final String OF_HELD =
      """
      select i.line, i.path, a.key
      from pg_temp.dossier_external_id i
      join current_record.external_id e on e.scheme = i.scheme and e.value = i.value
      join current_record.actor a on a.id = e.actor_id
      where a.id <> i.actor_id
      """;

  private final Connection connection;
  private final Faults faults;

  ExternalIdCheck(Connection connection, Faults faults) {
    this.connection = connection;
    this.faults = faults;
  }

  /** Holds actors that are new to the record against each other and against those in it. */
  void check() throws SQLException {
    note(OF_TWO, "is an external id of another actor too, in line %s", "first_line");
    note(OF_HELD, "is an external id of actor %s in the record", "key");
  }

  private void note(String sql, String reason, String column) throws SQLException {
    Found.each(
        connection,
        sql,
        row -> {
          if (!faults.touch(row.getString("path"))) {
            faults.add(
                row.getInt("line"), row.getString("path"), reason.formatted(row.getString(column)));
          }
        });
  }
}
