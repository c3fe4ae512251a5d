package org.standoff.exchange.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A connection without autocommit, on which temporary tables are made that go with it. */
final class LoadConnection implements AutoCloseable {
  private final Connection connection;

  LoadConnection(DataSource database) throws SQLException {
    connection = database.getConnection();
    try {
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      try (connection) {
        throw e;
      }
    }
  }

  /** The connection, which is not to be closed. */
  Connection get() {
    return connection;
  }

  /** Gives the connection back as it was. */
  @Override
  public void close() throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      connection.rollback();
      statement.execute("discard temp");
      connection.commit();
      connection.setAutoCommit(true);
    }
  }
}
