package org.standoff.exchange.dossier;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Finds the things whose pasts bear on each other, so that what is done to one changes what the
 * record says of another: actors that were merged and whatever refers to one that was given up,
 * facts that went to another crisis and the links of all these. They are written step by step; each
 * other thing by itself, with all its past at once.
 */
final class Apart {
  private static final String MERGED =
      """
      insert into pg_temp.dossier_apart
      select m.id, true from pg_temp.dossier_move m where m.act = 'MERGE'
      union all
      select record.identity_of('ACTOR', m.into_key), false
      from pg_temp.dossier_move m
      where m.act = 'MERGE'
      """;

  private static final String REFERRING =
      """
      insert into pg_temp.dossier_apart
      select m.id, false
      from pg_temp.dossier_apart a
      join pg_temp.dossier_reference r on r.id = a.id
      join pg_temp.dossier_move m on m.state = r.state
      where %s
      """;

  private Apart() {}

  /** Completes the table of what is written step by step. */
  static void mark(Connection connection) throws SQLException {
    Found.change(connection, MERGED);
    Found.change(connection, REFERRING.formatted("a.spreads"));
    Found.change(connection, REFERRING.formatted("m.kind = 'LINK'"));
  }
}
