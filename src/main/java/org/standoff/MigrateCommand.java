package org.standoff;

import org.standoff.command.Container;
import picocli.CommandLine.Command;

/** The command {@code migrate}. */
@Command(
    name = "migrate",
    description = "Brings the database to the state that this version needs, and checks it.")
final class MigrateCommand implements Runnable {

  @Override
  public void run() {
    System.setProperty("quarkus.flyway.active", "true");
    System.setProperty("quarkus.hibernate-orm.database.start-offline", "false");
    System.setProperty("quarkus.hibernate-orm.schema-management.strategy", "validate");
    Container.run(Migration.class);
  }
}
