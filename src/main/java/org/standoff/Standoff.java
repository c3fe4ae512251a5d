package org.standoff;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.database.EmbeddedDatabase;
import org.standoff.database.EmbeddedDatabaseException;

/** The entry point: makes sure that there is a database, then serves or does what it is told. */
@QuarkusMain
public final class Standoff {
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  /** For the container, which makes a bean of the entry point. */
  Standoff() {}

  /**
   * Serves the record over GraphQL, or with the argument {@code migrate} brings the database to the
   * state that this version needs and ends. Exits with status 1 and one line on standard error when
   * there is no database to keep the record in, and with 2 when an argument is not known.
   *
   * @param args none, or the name of a command
   */
  public static void main(String... args) {
    switch (List.of(args).isEmpty() ? "serve" : String.join(" ", args)) {
      case "serve" -> run(Service.class);
      case "migrate" -> {
        Migration.configure();
        run(Migration.class);
      }
      default -> exit(USAGE, "the commands are serve, which is the default, and migrate");
    }
  }

  private static void run(Class<? extends QuarkusApplication> application) {
    try {
      EmbeddedDatabase.provide();
    } catch (EmbeddedDatabaseException e) {
      exit(FAILED, e.getMessage());
    }
    Quarkus.run(application);
  }

  private static void exit(int status, @Nullable String reason) {
    System.err.println("standoff: " + reason);
    System.exit(status);
  }
}
