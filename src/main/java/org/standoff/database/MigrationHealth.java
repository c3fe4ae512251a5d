package org.standoff.database;

import io.quarkus.flyway.runtime.QuarkusPathLocationScanner;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.locations.LocationParser;
import org.jboss.logging.Logger;

/**
 * Not ready while the database lacks a migration that this version brings. What is done stays done,
 * so a database found complete is not asked again. Flyway itself would take a tenth of a native
 * start; it is active only where something is migrated.
 */
@Readiness
@ApplicationScoped
class MigrationHealth implements HealthCheck {
  private static final Logger LOG = Logger.getLogger(MigrationHealth.class);
  private static final String APPLIED =
      "select coalesce(max(version::int), 0) from public.flyway_schema_history where success";

  private final Login login;
  private final Duration longest;
  private volatile boolean complete;

  MigrationHealth(Login login, DatabaseSettings settings) {
    this.login = login;
    this.longest = settings.silence();
  }

  @Override
  public HealthCheckResponse call() {
    complete = complete || applied() >= brought();
    return HealthCheckResponse.named("Database migrations").status(complete).build();
  }

  /** 0 too when the database has no history of migrations or does not answer in time. */
  private int applied() {
    try (Connection connection = login.connect("standoff migrations", longest)) {
      return connection == null ? 0 : applied(connection);
    } catch (SQLException e) {
      LOG.debug("The migrations are not known", e);
      return 0;
    }
  }

  private static int applied(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet newest = statement.executeQuery(APPLIED)) {
      newest.next();
      return newest.getInt(1);
    }
  }

  /** The number of the newest migration file, from the list that was made when this was built. */
  private static int brought() {
    return new QuarkusPathLocationScanner(
            new FluentConfiguration(),
            List.of(LocationParser.parseLocation("classpath:db/migration")))
        .scanForResources().stream()
            .map(file -> file.getFilename().replaceFirst("^V([0-9]+)__.*", "$1"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElseThrow();
  }
}
