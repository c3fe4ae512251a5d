package org.standoff.database;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;

/**
 * Not ready while the database lacks a migration that this version brings. What is done stays done,
 * so a database found complete is not asked again.
 */
@Readiness
@ApplicationScoped
class MigrationHealth implements HealthCheck {
  private static final String NAME = "Database migrations";

  private final Flyway flyway;
  private volatile boolean complete;

  MigrationHealth(Flyway flyway) {
    this.flyway = flyway;
  }

  @Override
  public HealthCheckResponse call() {
    if (!complete) {
      int pending = flyway.info().pending().length;
      if (pending > 0) {
        return HealthCheckResponse.named(NAME).down().withData("pending", pending).build();
      }
      complete = true;
    }
    return HealthCheckResponse.up(NAME);
  }
}
