package org.standoff;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.standoff.database.EmbeddedDatabase;
import org.standoff.database.EmbeddedDatabaseException;

/** The entry point: makes sure that there is a database, then serves until it is told to stop. */
@QuarkusMain
public final class Standoff {
  /** For the container, which makes a bean of the entry point. */
  Standoff() {}

  /**
   * Serves the record over GraphQL. Exits with status 1 and one line on standard error when there
   * is no database to keep the record in.
   *
   * @param args not read so far
   */
  public static void main(String... args) {
    try {
      EmbeddedDatabase.provide();
    } catch (EmbeddedDatabaseException e) {
      System.err.println("standoff: " + e.getMessage());
      System.exit(1);
    }
    Quarkus.run(Service.class, args);
  }
}
