package org.standoff.exchange.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.standoff.fact.Keyed;

/** Takes in what a format reads. */
public interface Intake {

  /** The key of the crisis that the files are about. */
  String crisis();

  /**
   * Takes in what a row says. It is recorded together; what the record holds already under a key is
   * left as it is, and told where it differs.
   *
   * @param rests what it rests on: actors and sources, which may come with many rows
   * @param content what the row itself is about
   */
  void take(RowPlace place, List<? extends Keyed> rests, Keyed content) throws SQLException;

  /** Tells that a row is not recorded, and why. */
  void refuse(RowPlace place, String reason);

  /** Tells what of a row is not recorded as it stands, though the row is recorded. */
  void note(RowPlace place, String reason);

  /** For tables of a format's own while it reads; what it reads is recorded over another one. */
  Connection connection();
}
