package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** What PostgreSQL says to statements that are rolled back afterwards. */
final class Refusals {
  static final String STEP = "select record.begin_step('a test', null)";
  static final String CHECK_VIOLATION = "23514";
  static final String INTEGRITY_VIOLATION = "23000";

  private final DataSource database;

  Refusals(DataSource database) {
    this.database = database;
  }

  /** All but the last statement must succeed; the last is refused with this state and words. */
  void assertRefused(String state, String words, List<String> before, String last)
      throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      try {
        for (String sql : before) {
          statement.execute(sql);
        }
        SQLException refusal =
            assertThrows(SQLException.class, () -> statement.execute(last), last);
        assertEquals(state, refusal.getSQLState(), refusal.getMessage());
        assertTrue(String.valueOf(refusal.getMessage()).contains(words), refusal.getMessage());
      } finally {
        connection.rollback();
      }
    }
  }

  /** What the last statement finds after the others, as text. */
  String found(List<String> before, String last) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      try {
        for (String sql : before) {
          statement.execute(sql);
        }
        try (ResultSet rows = statement.executeQuery(last)) {
          assertTrue(rows.next(), last);
          return String.valueOf(rows.getString(1));
        }
      } finally {
        connection.rollback();
      }
    }
  }
}
