package org.standoff.exchange.dossier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Sees to it that an actor goes on as one that is not given up itself by then. */
final class MergerCheck {
  /** Mergers of one step have no order among them: none of them rests on another. */
  private static final String GIVEN_UP =
      """
      with merger as (
        select m.id, m.into_key, record.identity_of('ACTOR', m.into_key) as into_id, m.state, m.is_dated,
          t.step, t.moment
        from pg_temp.dossier_move m
        join pg_temp.dossier_timeline t on t.place = m.place
        where m.act = 'MERGE'
      )
      select r.line, r.path, r.shown, own.id = own.into_id as is_itself, gone.into_key, gone.moment,
        kept.key as kept_key
      from merger own
      join pg_temp.dossier_reference r on r.path = own.state || '.into'
      left join merger gone on gone.id = own.into_id and gone.step <= own.step and gone.is_dated and own.is_dated
      left join current_record.merged_actor held on held.id = own.into_id
      left join record.identity kept on kept.id = held.kept_id
      where own.id = own.into_id or gone.id is not null or held.id is not null
      """;

  private final Connection connection;
  private final Faults faults;

  MergerCheck(Connection connection, Faults faults) {
    this.connection = connection;
    this.faults = faults;
  }

  /** Notes mergers that wait into what is given up in the file or was in the record. */
  void check() throws SQLException {
    Found.each(
        connection,
        GIVEN_UP,
        row -> {
          if (!faults.touch(row.getString("path"))) {
            faults.add(row.getInt("line"), row.getString("path"), reason(row));
          }
        });
  }

  private static String reason(ResultSet row) throws SQLException {
    if (row.getBoolean("is_itself")) {
      return "is the actor that is given up";
    }
    String shown = row.getString("shown");
    @Nullable String kept = row.getString("kept_key");
    return kept == null
        ? "is given up itself by then: %s goes on as actor %s since %s"
            .formatted(
                shown,
                row.getString("into_key"),
                row.getObject("moment", OffsetDateTime.class).toInstant())
        : "is given up itself: %s goes on as actor %s in the record".formatted(shown, kept);
  }
}
