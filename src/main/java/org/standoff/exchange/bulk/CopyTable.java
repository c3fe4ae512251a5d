package org.standoff.exchange.bulk;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** A temporary table of a format's own, filled by COPY. */
public final class CopyTable {
  /** So many rows are sent together. */
  private static final int AT_ONCE = 5000;

  /** So many characters of rows are sent together, where rows are long. */
  private static final int MOST_CHARACTERS = 1 << 20;

  private final Connection connection;
  private final String name;
  private final CopyText text = new CopyText();
  private int rows;

  /**
   * Makes the table.
   *
   * @param columns with their types
   */
  public CopyTable(Connection connection, String name, String columns) throws SQLException {
    this.connection = connection;
    this.name = name;
    try (Statement statement = connection.createStatement()) {
      statement.execute("create temp table %s (%s)".formatted(name, columns));
    }
  }

  /**
   * Adds a row, with a value for each column as {@link CopyText#row} takes them.
   *
   * @throws IllegalArgumentException where a text holds what is no character
   */
  public void add(@Nullable Object... values) throws SQLException {
    List<@Nullable Object> row = Arrays.asList(values);
    Row.requireStorable(row);
    text.row(row);
    rows++;
    if (rows >= AT_ONCE || text.length() >= MOST_CHARACTERS) {
      send();
    }
  }

  private void send() throws SQLException {
    copy(connection, name, text);
    text.clear();
    rows = 0;
  }

  /** Sends what is left. */
  public void close() throws SQLException {
    send();
  }

  /** Sends rows, which stay where they are. */
  static void copy(Connection connection, String table, CopyText text) throws SQLException {
    if (text.isEmpty()) {
      return;
    }
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy %s from stdin".formatted(table), new StringReader(text.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
