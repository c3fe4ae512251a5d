package org.standoff.exchange.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Asks the tables of a file, within the transaction that keeps them. */
final class Found {
  /** So many rows of an answer are in memory. */
  private static final int AT_ONCE = 500;

  private Found() {}

  /** Takes a row of an answer. */
  @FunctionalInterface
  interface Row {
    /** Looks at the row at which the answer stands. */
    void take(ResultSet row) throws SQLException;
  }

  /** Hands on each row of an answer. */
  static void each(Connection connection, String sql, Row row) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(AT_ONCE);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          row.take(rows);
        }
      }
    }
  }

  /** Executes a statement; returns how many rows it changed. */
  static int change(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  /** The one number that a query answers. */
  static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
