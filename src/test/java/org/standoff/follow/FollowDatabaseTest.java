package org.standoff.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.standoff.graphql.Operation;

/** What followers hear of what happens in the database, whoever writes there. */
@QuarkusTest
@TestProfile(FollowTest.Profile.class)
class FollowDatabaseTest {
  private static final String RECORDED = Operation.named("recorded").text();
  private static final String END_LISTENING =
      "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'standoff follows'";

  @Inject DataSource database;

  @Test
  void nothingIsToldBeforeItIsCommitted() throws SQLException, InterruptedException {
    try (SocketClient socket = SocketClient.open(null)) {
      socket.subscribe("a", RECORDED, Map.of("fromNumber", describe("first", true)));
      try (Connection connection = database.getConnection()) {
        connection.setAutoCommit(false);
        describe(connection, "second");
        socket.assertSilent();
        connection.commit();
      }
      assertEquals("second", after(socket));
      describe("never", false);
      describe("third", true);
      assertEquals("third", after(socket));
    }
  }

  @Test
  void aLostConnectionIsMadeAgainAndNothingIsMissed() throws SQLException {
    try (SocketClient socket = SocketClient.open(null)) {
      socket.subscribe("a", RECORDED, Map.of("fromNumber", describe("before", true)));
      describe("heard", true);
      assertEquals("heard", after(socket));
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement();
          ResultSet ended = statement.executeQuery(END_LISTENING)) {
        ended.next();
        assertTrue(ended.getInt(1) > 0);
      }
      describe("missed", true);
      assertEquals("missed", after(socket));
      describe("heard again", true);
      assertEquals("heard again", after(socket));
    }
  }

  @Test
  void whatIsNoNumberEndsNoListening() throws SQLException {
    try (SocketClient socket = SocketClient.open(null)) {
      socket.subscribe("a", RECORDED, Map.of("fromNumber", describe("calm", true)));
      describe("heard before", true);
      assertEquals("heard before", after(socket));
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("notify standoff_step, 'by somebody else'");
      }
      describe("heard after", true);
      assertEquals("heard after", after(socket));
      describe("heard again", true);
      assertEquals("heard again", after(socket));
    }
  }

  private static String after(SocketClient socket) {
    return socket.next("a").getString("recorded.revision.changes[0].after");
  }

  private int describe(String description, boolean commit) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      int number = describe(connection, description);
      if (commit) {
        connection.commit();
      } else {
        connection.rollback();
      }
      return number;
    }
  }

  private static int describe(Connection connection, String description) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet step = statement.executeQuery("select record.begin_step('a test', null)")) {
        step.next();
        int number = step.getInt(1);
        statement.executeUpdate(
            "update current_record.actor set description = '"
                + description
                + "' where key = 'maduro'");
        return number;
      }
    }
  }
}
