package org.standoff.database;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Gives the service a database when nobody named one. */
public final class EmbeddedDatabase {
  private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
  private static final String URL = "quarkus.datasource.jdbc.url";

  /** The setting that is true where the service keeps its record in a server of its own. */
  public static final String EMBEDDED = "standoff.embedded";

  private EmbeddedDatabase() {}

  /**
   * Starts the embedded server, unless an address is configured, and names its address to the
   * service that is started next. The server stops when the process ends, after the service.
   *
   * <p>To be called before the service starts: that makes the configuration for this process, while
   * a native executable's first one is that of the machine that built it, so it is read anew here.
   * The address goes into the system properties: they outlive a live reload, whose main class runs
   * again in a new class loader, so that it finds the server in place.
   *
   * @throws EmbeddedDatabaseException when there is no address and no server can be started; the
   *     native executable never can
   */
  public static void provide() throws EmbeddedDatabaseException {
    if (isNamed()) {
      return;
    }
    Config config = ConfigUtils.configBuilder().build();
    if (config.getOptionalValue(URL, String.class).isPresent()) {
      return;
    }
    if (ImageMode.current() == ImageMode.NATIVE_RUN) {
      throw new EmbeddedDatabaseException(
          "this executable has no database of its own: "
              + EmbeddedDatabaseException.OWN_SERVER
              + " (jdbc:postgresql://...)");
    }
    PostgresHome home = PostgresHome.below(home());
    EmbeddedServer server = EmbeddedServer.start(home);
    stopAfterService(server);
    publish(server.address());
    LOG.infof("PostgreSQL keeps the record in %s", home.directory());
  }

  /**
   * Where addresses mostly come from; to read all configuration takes a tenth of a native start.
   */
  private static boolean isNamed() {
    String variable = System.getenv("QUARKUS_DATASOURCE_JDBC_URL");
    return System.getProperty(URL) != null || (variable != null && !variable.isBlank());
  }

  /**
   * Standoff's own directory, by the setting {@code standoff.home}.
   *
   * @throws EmbeddedDatabaseException when nothing is set and the user has no home directory
   */
  public static Path home() throws EmbeddedDatabaseException {
    Config config = ConfigUtils.configBuilder().build();
    String configured = config.getOptionalValue("standoff.home", String.class).orElse("");
    if (!configured.isBlank()) {
      return Path.of(configured);
    }
    Path user = Path.of(System.getProperty("user.home"));
    if (!user.isAbsolute()) {
      throw new EmbeddedDatabaseException(
          "this user has no home directory: choose a directory with STANDOFF_HOME");
    }
    return user.resolve(".standoff");
  }

  private static void publish(DatabaseAddress address) {
    System.setProperty(URL, address.url());
    System.setProperty("quarkus.datasource.username", address.user());
    System.setProperty("quarkus.datasource.password", address.password());
    System.setProperty(EMBEDDED, "true");
  }

  /** Hooks of a process that ends run side by side, so this one waits for the service's. */
  private static void stopAfterService(EmbeddedServer server) throws EmbeddedDatabaseException {
    Runnable stop =
        () -> {
          Application service = Application.currentApplication();
          if (service != null) {
            service.awaitShutdown();
          }
          server.stop();
        };
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(stop, "postgres-stop"));
    } catch (IllegalStateException e) {
      server.stop();
      throw new EmbeddedDatabaseException("stopped while PostgreSQL was starting");
    }
  }
}
