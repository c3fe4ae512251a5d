package org.standoff.graphql;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A state of the record, by the newest step that is part of it: whoever sees the same step sees the
 * same record. The moment tells steps of one number apart where a backup was restored.
 *
 * @param step the number of the step, 0 where nothing is recorded
 * @param moment when it was, in microseconds since 1970; 0 where nothing is recorded
 */
public record RecordState(long step, long moment) {
  /** Selects number and moment of the newest step, in no row where nothing is recorded. */
  public static final String NEWEST =
      """
      select s.number, (extract(epoch from s.at) * 1000000)::bigint
      from record.step s order by s.number desc limit 1""";

  /** Reads what {@link #NEWEST} has selected. */
  public static RecordState of(ResultSet rows) throws SQLException {
    return rows.next() ? new RecordState(rows.getLong(1), rows.getLong(2)) : new RecordState(0, 0);
  }
}
