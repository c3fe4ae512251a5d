package org.standoff;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/**
 * The command {@code migrate}: brings the database to the state that this version needs, checks
 * that the entities fit it, and ends. Serving never migrates a database that is not embedded, so
 * that many instances can start at once, quickly, and without the right to change tables.
 */
public final class Migration implements QuarkusApplication {
  private static final Logger LOG = Logger.getLogger(Migration.class);

  private final Instance<Flyway> flyway;

  /**
   * Called by the container when the migrations are done.
   *
   * @param flyway knows the state of the database; there is none unless it is active
   */
  @Inject
  public Migration(Instance<Flyway> flyway) {
    this.flyway = flyway;
  }

  @Override
  public int run(String... args) {
    LOG.infof("The database is at version %s", flyway.get().info().current().getVersion());
    return 0;
  }
}
