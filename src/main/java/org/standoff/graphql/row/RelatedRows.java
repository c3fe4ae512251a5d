package org.standoff.graphql.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The rows to which one field of objects refers, read by one statement. */
sealed interface RelatedRows permits ReferredRows, ListedRows {

  /**
   * Ids to read by, as a subselect: how many they are is then nothing that PostgreSQL plans for, so
   * that it keeps one plan instead of making a new one each time, which takes longer than reading.
   */
  String IDS = "((select cast(? as uuid[]))::uuid[])";

  /** The statement, with one question mark for the ids. */
  String sql();

  /** By which ids it reads. */
  List<UUID> ids();

  /** Takes the result, and gives the objects what they refer to. */
  void take(ResultSet result) throws SQLException;

  /** What was read. */
  Rows rows();
}
