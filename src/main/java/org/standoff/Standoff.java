package org.standoff;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import org.standoff.command.Exit;
import org.standoff.command.Failure;
import org.standoff.database.EmbeddedDatabase;
import org.standoff.database.EmbeddedDatabaseException;
import org.standoff.security.DevelopmentIssuer;

/** The entry point: serves, or does what it is told. */
@QuarkusMain
public final class Standoff {

  /** For the container, which makes a bean of the entry point. */
  Standoff() {}

  /**
   * Serves the record over GraphQL, or runs the command that the arguments name. Serving comes
   * first, so that nothing of the command line is loaded for it.
   *
   * @param args none, or the name of a command and its arguments
   */
  public static void main(String... args) {
    if (args.length == 0) {
      serve();
    } else {
      System.exit(Commands.execute(args));
    }
  }

  /**
   * Makes sure that there is a database, then serves until it is told to stop. Exits with status 1
   * and one line on standard error when there is no database to keep the record in.
   */
  static void serve() {
    YoungGeneration.starting();
    try {
      EmbeddedDatabase.provide();
      if (Boolean.getBoolean(EmbeddedDatabase.EMBEDDED)) {
        DevelopmentIssuer.trust(EmbeddedDatabase.home());
      }
    } catch (EmbeddedDatabaseException | IOException e) {
      System.err.println(Failure.line(e.getMessage()));
      System.exit(Exit.FAILED);
    }
    Quarkus.run(Service.class);
  }
}
