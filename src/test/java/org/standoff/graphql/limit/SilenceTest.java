package org.standoff.graphql.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.Failures;

/** A database that says nothing is not waited for. */
@QuarkusTest
class SilenceTest {
  @Inject DataSource database;

  @Test
  void breaksTheConnection() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      Silence.limit(connection, Duration.ZERO);
      SQLException broken =
          assertThrows(SQLException.class, () -> statement.execute("select pg_sleep(20)"));
      assertEquals("08006", broken.getSQLState());
      assertEquals(ErrorCode.UNAVAILABLE, Failures.of(broken).code());
    }
  }

  /** The pool interrupts the driver's login when its own time is over. */
  @Test
  void isOutOfReachWhereTheLoginWasGivenUp() {
    SQLException interrupted = new SQLException("Something unusual has occurred", "99999");
    assertEquals(ErrorCode.UNAVAILABLE, Failures.of(interrupted).code());
  }

  @Test
  void leavesOneThatAnswersInTime() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      Silence.limit(connection, Duration.ofDays(365));
      statement.execute("select 1");
      Silence.limit(connection, Duration.ofSeconds(20));
      statement.execute("select pg_sleep(0.5)");
    }
  }
}
