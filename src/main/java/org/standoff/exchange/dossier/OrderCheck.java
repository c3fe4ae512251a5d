package org.standoff.exchange.dossier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Holds references against time: whatever a state refers to must be known when that state is, or
 * the answers of that moment would lead nowhere.
 */
final class OrderCheck {
  /** Of several moves in one step or at one path the first counts, and all of a step are alike. */
  private static final String TOO_EARLY =
      """
      with state as (
        select t.state, min(t.step) as step
        from pg_temp.dossier_timeline t
        where t.state is not null and t.is_dated
        group by t.state
      ),
      known as (
        select t.id, min(t.step) as step
        from pg_temp.dossier_timeline t
        where t.state is not null
        group by t.id
        having bool_and(t.is_dated)
      ),
      early as (
        select r.line, r.path, r.shown, s.step, k.step as known_step
        from pg_temp.dossier_reference r
        join state s on s.state = r.state
        join known k on k.id = r.id
        where k.step > s.step
      ),
      step as (
        select distinct t.step, t.moment from pg_temp.dossier_timeline t
      )
      select e.line, e.path, e.shown, s.moment, k.moment as known_moment
      from early e
      join step s on s.step = e.step
      join step k on k.step = e.known_step
      """;

  private final Connection connection;
  private final Faults faults;

  OrderCheck(Connection connection, Faults faults) {
    this.connection = connection;
    this.faults = faults;
  }

  /** Notes references to what is recorded only later. */
  void check() throws SQLException {
    Found.each(
        connection,
        TOO_EARLY,
        row ->
            faults.add(
                row.getInt("line"),
                row.getString("path"),
                reason(
                    row.getString("shown"), moment(row, "moment"), moment(row, "known_moment"))));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static String reason(String shown, @Nullable Instant moment, @Nullable Instant known) {
    if (moment == null) {
      return "is not known yet: " + shown + " is recorded after it for another reason";
    }
    return "is not known yet at %s: %s %s"
        .formatted(
            moment,
            shown,
            known == null
                ? "has no recordedAt and is recorded when the file is loaded"
                : "is recorded at " + known);
  }
}
