package org.standoff.exchange.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/**
 * Sees to it that nothing is recorded before the newest step of the record. What was answered for
 * an earlier moment would change: lists over all crises do even where the crisis is a new one.
 */
final class BackdateCheck {
  private static final String EARLIEST =
      """
      with newest as (
        select s.at from record.step s order by s.number desc limit 1
      )
      select m.line, m.path, n.at
      from pg_temp.dossier_move m
      join newest n on m.moment <= n.at
      where m.is_dated
      order by m.moment, m.place
      limit 1
      """;

  private final Connection connection;
  private final Faults faults;

  BackdateCheck(Connection connection, Faults faults) {
    this.connection = connection;
    this.faults = faults;
  }

  /** Notes the earliest moment of what the file does to the record, if it is too early. */
  void check() throws SQLException {
    Found.each(
        connection,
        EARLIEST,
        row -> {
          if (!faults.touch(row.getString("path"))) {
            faults.add(
                row.getInt("line"),
                row.getString("path"),
                "is not later than the newest step of the record, at %s: what has a past can be loaded only before anything else is recorded"
                    .formatted(row.getObject("at", OffsetDateTime.class).toInstant()));
          }
        });
  }
}
