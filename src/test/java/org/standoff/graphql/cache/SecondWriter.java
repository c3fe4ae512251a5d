package org.standoff.graphql.cache;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.standoff.database.DatabaseAddress;
import org.standoff.database.TestDatabase;

/** Changes the record from elsewhere, as another instance does. */
final class SecondWriter {
  private SecondWriter() {}

  static void describe(String database, String actor, String description) throws SQLException {
    DatabaseAddress shared = TestDatabase.address();
    String server = shared.url().substring(0, shared.url().lastIndexOf('/') + 1);
    try (Connection connection =
            DriverManager.getConnection(server + database, shared.user(), shared.password());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select record.begin_step('elsewhere', null)");
      statement.executeUpdate(
          "update current_record.actor set description = '%s' where key = '%s'"
              .formatted(description, actor));
      connection.commit();
    }
  }
}
