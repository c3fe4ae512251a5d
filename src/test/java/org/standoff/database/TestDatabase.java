package org.standoff.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * The database of all tests: one embedded server, started by the first test that asks and stopped
 * with the virtual machine that runs the tests. Its data are new each time: the built-in dossier,
 * which no test changes, in this process and in the one that integration tests start.
 *
 * <p>Registered as a service, so every {@code @QuarkusTest} and {@code @QuarkusIntegrationTest}
 * uses it without an annotation. A test that wants a database to itself names {@link Own} as a
 * resource of its profile. Tests without Quarkus call {@link #address()}.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
  private static final Path BUILD = Path.of("target").toAbsolutePath();
  private static final String URL = "standoff.test.url";
  private static final String PASSWORD = "standoff.test.password";

  @Override
  public Map<String, String> start() {
    return configuration(address(), "venezuela-2019");
  }

  /** Nothing: other tests of this virtual machine still need the server. */
  @Override
  public void stop() {}

  /**
   * The shared database, whose server is started when it is not running.
   *
   * <p>The address is kept among the system properties, as Quarkus loads this class anew for every
   * profile.
   */
  public static synchronized DatabaseAddress address() {
    if (System.getProperty(URL) == null) {
      try {
        startServer();
      } catch (IOException | EmbeddedDatabaseException e) {
        throw new IllegalStateException(e);
      }
    }
    return new DatabaseAddress(System.getProperty(URL), Cluster.NAME, System.getProperty(PASSWORD));
  }

  /** Where tests find PostgreSQL's programs unpacked, so that this is done once a build. */
  static Path programs() {
    return BUILD.resolve("postgres");
  }

  /**
   * A database on the shared server, empty whether it existed or not.
   *
   * @param name an SQL identifier
   */
  public static DatabaseAddress fresh(String name) {
    DatabaseAddress shared = address();
    try (Connection connection = administrator(shared.url());
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + name + " with (force)");
      statement.execute("create database " + name + " owner " + shared.user());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    String server = shared.url().substring(0, shared.url().lastIndexOf('/') + 1);
    return new DatabaseAddress(server + name, shared.user(), shared.password());
  }

  /**
   * The same, migrated.
   *
   * @param name an SQL identifier
   */
  public static DatabaseAddress migrated(String name) {
    DatabaseAddress address = fresh(name);
    Flyway.configure()
        .dataSource(address.url(), address.user(), address.password())
        .defaultSchema("public")
        .load()
        .migrate();
    return address;
  }

  /** A connection to a database of the shared server that may do all. */
  public static Connection administrator(String url) throws SQLException {
    return DriverManager.getConnection(url, "postgres", address().password());
  }

  private static void startServer() throws IOException, EmbeddedDatabaseException {
    Path directory = Files.createTempDirectory(Files.createDirectories(BUILD), "database");
    EmbeddedServer server =
        EmbeddedServer.start(
            new PostgresHome(directory, programs()),
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off");
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.stop();
                  FileTree.deleteQuietly(directory);
                }));
    System.setProperty(URL, server.address().url());
    System.setProperty(PASSWORD, server.address().password());
  }

  private static Map<String, String> configuration(DatabaseAddress address, String dossiers) {
    return Map.of(
        "standoff.dossier",
        dossiers,
        "quarkus.shutdown.delay",
        "0",
        "quarkus.flyway.active",
        "true",
        "quarkus.datasource.jdbc.url",
        address.url(),
        "quarkus.datasource.username",
        address.user(),
        "quarkus.datasource.password",
        address.password());
  }

  /**
   * A database that one test profile has to itself, in {@code QuarkusTestProfile.testResources}:
   * {@code new TestResourceEntry(TestDatabase.Own.class, Map.of("name", "exchange"))}. It is empty,
   * but for the dossiers that {@code dossiers} lists, as the setting {@code standoff.dossier} does.
   */
  public static final class Own extends TestDatabase {
    private String name = "own";
    private String dossiers = "";

    @Override
    public void init(Map<String, String> arguments) {
      name = arguments.getOrDefault("name", name);
      dossiers = arguments.getOrDefault("dossiers", dossiers);
    }

    /** After the shared one, whose address it replaces. */
    @Override
    public int order() {
      return 1;
    }

    @Override
    public Map<String, String> start() {
      return configuration(fresh(name), dossiers);
    }
  }
}
