package org.standoff.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The data directory: made once, with an ordinary role that owns an ordinary database, as a service
 * has them on a server it does not own.
 */
final class Cluster {
  /** The role and its database. */
  static final String NAME = "standoff";

  private final PostgresHome home;
  private final PostgresTools tools;

  Cluster(PostgresHome home, PostgresTools tools) {
    this.home = home;
    this.tools = tools;
  }

  /**
   * Makes the data directory when there is none. It appears under its name only when it is
   * complete, so that a start that was cut off leaves nothing half done. When the password was
   * lost, the roles get a new one.
   */
  void prepare() throws EmbeddedDatabaseException {
    try {
      if (!Files.exists(home.data())) {
        create();
      } else if (!Files.exists(home.passwordFile())) {
        String password = home.password();
        execute(
            home.data(),
            "alter role postgres password '%s'".formatted(password),
            "alter role %s password '%s'".formatted(NAME, password));
      }
    } catch (IOException e) {
      throw EmbeddedDatabaseException.unusable(home.directory(), e);
    }
  }

  private void create() throws IOException, EmbeddedDatabaseException {
    Path draft = home.directory().resolve("data.new");
    FileTree.delete(draft);
    String password = home.password();
    try {
      initialise(draft);
      execute(
          draft,
          "create role %s login password '%s'".formatted(NAME, password),
          "create database %s owner %s".formatted(NAME, NAME));
      Files.move(draft, home.data(), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      FileTree.deleteQuietly(draft);
    }
  }

  /** The locale is PostgreSQL's own, so that text sorts alike on every machine. */
  private void initialise(Path directory) throws IOException, EmbeddedDatabaseException {
    succeed(
        tools.run(
            "",
            "initdb",
            "--pgdata=" + directory,
            "--username=postgres",
            "--pwfile=" + home.passwordFile(),
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--no-locale",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions"));
  }

  /** Runs statements without a server, so that none listens before its roles have passwords. */
  private void execute(Path directory, String... statements)
      throws IOException, EmbeddedDatabaseException {
    succeed(
        tools.run(
            String.join("\n", statements) + "\n",
            "postgres",
            "--single",
            "-D",
            directory.toString(),
            "-c",
            "exit_on_error=on",
            "postgres"));
  }

  private void succeed(PostgresTools.Outcome outcome) throws EmbeddedDatabaseException {
    if (outcome.failed()) {
      throw new EmbeddedDatabaseException(
          "cannot set up PostgreSQL in %s: %s"
              .formatted(home.directory(), Complaint.in(outcome.output())));
    }
  }
}
