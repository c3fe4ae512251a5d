package org.standoff.database;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while the database lets nobody in. The check of the platform, which this one replaces,
 * waits for a connection of the pool, and so without end where the database is silent.
 */
@Readiness
@ApplicationScoped
class DatabaseHealth implements HealthCheck {
  private final DatabaseWatch watch;
  private final Pulse pulse;

  DatabaseHealth(DatabaseWatch watch, Pulse pulse) {
    this.watch = watch;
    this.pulse = pulse;
  }

  @Override
  public HealthCheckResponse call() {
    boolean there = !watch.isSilent() && pulse.ask() == Pulse.Answer.WELCOME;
    return HealthCheckResponse.named("Database").status(there).build();
  }
}
