package org.standoff.exchange.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One moment and reason at which a dossier does something to the record.
 *
 * @param number its number in the file, from 1
 * @param moment when; null for the moment of loading
 * @param reason why; null where nobody said
 */
record Step(int number, @Nullable Instant moment, @Nullable String reason) {

  static Step of(ResultSet row) throws SQLException {
    OffsetDateTime moment = row.getObject("moment", OffsetDateTime.class);
    return new Step(
        row.getInt("step"), moment == null ? null : moment.toInstant(), row.getString("reason"));
  }
}
