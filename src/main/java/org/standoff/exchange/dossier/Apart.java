package org.standoff.exchange.dossier;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Finds the things whose pasts bear on each other, so that what is done to one changes what the
 * record says of another: actors that are merged and actors who are told of in terms of one that is
 * given up, from that step on, and facts that go to another crisis, whose links go with them. They
 * are written step by step; every other thing by itself, with all its past at once, of which the
 * mergers of whom it names are a part.
 */
final class Apart {
  private static final String MERGED =
      """
      with merging as (
        select m.id, record.identity_of('ACTOR', m.into_key) as into_id, t.step
        from pg_temp.dossier_move m
        join pg_temp.dossier_timeline t on t.place = m.place
        where m.act = 'MERGE'
      )
      insert into pg_temp.dossier_apart
      select g.id, g.step from merging g
      union all
      select g.into_id, g.step from merging g
      union all
      select m.id, g.step
      from merging g
      join pg_temp.dossier_reference r on r.id = g.id
      join pg_temp.dossier_move m on m.state = r.state and m.kind = 'ACTOR'
      """;

  /** A link takes its crisis from the fact that it starts from, which is there before it. */
  private static final String LINKS =
      """
      insert into pg_temp.dossier_apart
      select l.id, 1
      from pg_temp.dossier_apart a
      join pg_temp.dossier_reference r on r.id = a.id
      join pg_temp.dossier_move l on l.state = r.state and l.kind = 'LINK'
      """;

  private Apart() {}

  /** Completes the table of what is written step by step. */
  static void mark(Connection connection) throws SQLException {
    Found.change(connection, MERGED);
    Found.change(connection, LINKS);
  }
}
