package org.standoff.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.jboss.logging.Logger;
import org.standoff.database.EmbeddedDatabase;
import org.standoff.database.EmbeddedDatabaseException;

/** Starts all of the service but its HTTP server, for a command that works on the record. */
public final class Container {
  private static final Logger LOG = Logger.getLogger(Container.class);

  private Container() {}

  /** Keeps the log for what goes wrong, on standard error, as standard output is for results. */
  public static void logOnlyFaults() {
    System.setProperty("quarkus.log.level", "WARN");
    System.setProperty("quarkus.log.console.stderr", "true");
  }

  /**
   * Runs a command within the container and ends the process: with the status that it returns, or
   * with {@link Exit#FAILED} and one line on standard error when there is no database or anything
   * else fails. The configuration of a start can be changed before by system properties.
   *
   * @param command a bean, made when the container has started
   * @param args its arguments
   */
  public static void run(Class<? extends QuarkusApplication> command, String... args) {
    System.setProperty("standoff.serve", "false");
    System.setProperty("quarkus.shutdown.delay", "0"); // nobody has to go elsewhere
    try {
      EmbeddedDatabase.provide();
    } catch (EmbeddedDatabaseException e) {
      System.err.println(Failure.line(e.getMessage()));
      System.exit(Exit.FAILED);
    }
    Quarkus.run(
        command,
        (status, failure) -> {
          if (failure != null) {
            LOG.debug("The command failed", failure);
            Failure.tell(failure, System.err);
          }
          System.exit(status); // a signal to a native executable comes here too
        },
        args);
  }
}
