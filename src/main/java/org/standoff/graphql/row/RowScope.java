package org.standoff.graphql.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In what rows are read: a transaction, which sees one state of the record. */
public interface RowScope {

  /** What is to be carried out before anything is read; null where nothing is. */
  @Nullable Opening opening();

  /**
   * What ends the transaction that the opening has begun, in the round trip of the opening, where
   * nothing more is known that is to be read; null where it goes on. There is an opening again
   * then, should more be read.
   */
  @Nullable String ending();

  /** Rows of what is read that are held, known after the opening. */
  HeldRows held();

  /** Statements that go to the database ahead of others, in the same round trip. */
  interface Opening {
    /** The statements, of which one selects something. */
    String sql();

    /** What their question marks stand for. */
    List<?> values();

    /** Takes what is selected. */
    void take(ResultSet result) throws SQLException;
  }
}
