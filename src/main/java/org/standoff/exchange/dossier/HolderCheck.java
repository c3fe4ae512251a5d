package org.standoff.exchange.dossier;

import java.sql.Connection;
import java.sql.SQLException;

/** Sees to it that it is told of nobody who is named how many they are. */
final class HolderCheck {
  /**
   * Who was once said to be a group may be named since, and so may one into whom a group was
   * merged: what was recorded before stays.
   */
  private static final String NAMED =
      """
      select c.line, c.path
      from pg_temp.dossier_counted c
      where not exists (select from pg_temp.dossier_group g where g.actor_id = c.holder_id)
        and not exists (
          select from record.actor a
          where a.id = c.holder_id and a.kind in ('STATE_GROUP', 'UNNAMED_GROUP', 'UNNAMED_SOURCE'))
        and not exists (
          select from pg_temp.dossier_move m
          where m.act = 'MERGE' and record.identity_of('ACTOR', m.into_key) = c.holder_id)
        and (exists (select from pg_temp.dossier_entry e where e.id = c.holder_id)
          or exists (select from record.actor a where a.id = c.holder_id))
      """;

  private final Connection connection;
  private final Faults faults;

  HolderCheck(Connection connection, Faults faults) {
    this.connection = connection;
    this.faults = faults;
  }

  /** Notes counts of holders that never were an unnamed group, in the file or in the record. */
  void check() throws SQLException {
    Found.each(
        connection,
        NAMED,
        row -> {
          if (!faults.touch(row.getString("path"))) {
            faults.add(
                row.getInt("line"),
                row.getString("path"),
                "is only for a holder that is an unnamed group");
          }
        });
  }
}
