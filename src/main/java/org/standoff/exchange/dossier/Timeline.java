package org.standoff.exchange.dossier;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The steps in which what waits is done, oldest first, what has no moment last. A step has one
 * reason only, so that each revision shows its own: what was done at one moment for several reasons
 * takes as many steps, a microsecond apart, in the order of the first move of each. What facts rest
 * on was known when the first thing was, unless it says otherwise.
 */
final class Timeline {
  private static final String DRAW =
      """
      create temp table dossier_timeline as
      with dated as (
        select m.place, m.id, m.reason, m.state, m.is_dated, m.act = 'MERGE' as is_merger,
          case when m.is_base
            then coalesce(m.moment, (select min(e.moment) from pg_temp.dossier_move e))
            else m.moment
          end as moment
        from pg_temp.dossier_move m
      ),
      opened as (
        select d.*, min(d.place) over (partition by d.moment, d.reason, d.is_merger) as opening
        from dated d
      ),
      numbered as (
        select o.*, dense_rank() over (order by o.moment nulls last, o.opening) as step
        from opened o
      )
      select n.place, n.id, n.reason, n.state, n.is_dated, n.step,
        case when n.moment is not null
          then max(n.moment - n.step * interval '1 microsecond') over (order by n.step)
            + n.step * interval '1 microsecond'
        end as moment
      from numbered n
      """;

  /** In groups, as no value of the database may be as large as all reasons together. */
  private static final String BEGIN =
      """
      select min(record.begin_steps(g.moments, g.reasons)) - 1
      from (
        select array_agg(s.moment order by s.step) as moments,
          array_agg(s.reason order by s.step) as reasons
        from (select distinct t.step, t.moment, t.reason from pg_temp.dossier_timeline t) as s
        group by s.step / 10000
        order by s.step / 10000
      ) as g
      """;

  private Timeline() {}

  /** Begins all steps of the table in the record; returns the number of the step before them. */
  static long begin(Connection connection) throws SQLException {
    return Found.number(connection, BEGIN);
  }

  /** Draws the table of steps from the table of moves, anew where there is one. */
  static void draw(Connection connection) throws SQLException {
    Found.change(connection, "drop table if exists pg_temp.dossier_timeline");
    Found.change(connection, DRAW);
    Found.change(connection, "analyze pg_temp.dossier_timeline");
  }
}
