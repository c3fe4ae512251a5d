package org.standoff.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {
  @TempDir static Path directory;
  private static PostgresHome home;
  private static EmbeddedServer server;

  @BeforeAll
  static void start() throws EmbeddedDatabaseException {
    home = new PostgresHome(directory.resolve("postgres"), TestDatabase.programs());
    server = EmbeddedServer.start(home);
  }

  @BeforeEach
  void writeOneRow() throws SQLException {
    ask(
        "create table if not exists kept(word text)",
        "truncate kept",
        "insert into kept values ('word') returning word");
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void isDurableAndListensToThisMachineOnly() throws SQLException {
    assertEquals("18", ask("select current_setting('server_version_num')::int / 10000"));
    assertEquals("127.0.0.1", ask("show listen_addresses"));
    assertEquals("on", ask("show fsync"));
    assertEquals("on", ask("show synchronous_commit"));
    assertEquals("on", ask("show data_checksums"));
  }

  @Test
  void theRoleIsOrdinaryAndMayMakeTheExtensions() throws SQLException {
    assertEquals("f", ask("select usesuper from pg_user where usename = current_user"));
    assertEquals("standoff", ask("select current_database()"));
    String installed =
        ask(
            "create extension if not exists pg_trgm",
            "create extension if not exists unaccent",
            "create extension if not exists btree_gist",
            "select string_agg(extname, ' ' order by extname) from pg_extension");
    assertEquals("btree_gist pg_trgm plpgsql unaccent", installed);
    assertEquals("\u00e9t\u00e9", ask("select lower('\u00c9T\u00c9')"));
  }

  @Test
  void asksForThePassword() throws Exception {
    SQLException refused =
        assertThrows(
            SQLException.class,
            () -> DriverManager.getConnection(server.address().url(), "standoff", "guess"));
    assertEquals("28P01", refused.getSQLState());
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(home.passwordFile())));
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(home.directory())));
    assertFalse(server.address().toString().contains(server.address().password()));
  }

  @Test
  void refusesAHomeInUse() {
    EmbeddedDatabaseException refused =
        assertThrows(EmbeddedDatabaseException.class, () -> EmbeddedServer.start(home));
    assertEquals(
        "%s is in use by process %d: stop it, or choose another directory with STANDOFF_HOME"
            .formatted(home.directory(), ProcessHandle.current().pid()),
        refused.getMessage());
  }

  @Test
  void keepsWhatWasWritten() throws Exception {
    restart();
    assertEquals("word", ask("select word from kept"));
  }

  @Test
  void aServerIsKnownByItsDirectoryWhateverThePath() throws Exception {
    Postmaster running = Postmaster.read(home.data()).orElseThrow();
    Path link = Files.createSymbolicLink(directory.resolve("link"), home.directory());
    assertTrue(running.serves(home.data()));
    assertTrue(running.serves(link.resolve("data")));
    assertFalse(running.serves(directory));
  }

  @Test
  void startsThoughAnotherProcessHasItsFormerId() throws Exception {
    server.stop();
    String id = ProcessHandle.current().pid() + "\n";
    Files.writeString(Postmaster.file(home.data()), id);
    server = EmbeddedServer.start(home);
    assertEquals("word", ask("select word from kept"));
  }

  @Test
  void replacesALostPassword() throws Exception {
    String former = server.address().password();
    server.stop();
    Files.delete(home.passwordFile());
    server = EmbeddedServer.start(home);
    assertFalse(former.equals(server.address().password()));
    assertEquals("word", ask("select word from kept"));
  }

  @Test
  void saysInOneLineWhyItCannotStart() throws Exception {
    server.stop();
    EmbeddedDatabaseException refused =
        assertThrows(
            EmbeddedDatabaseException.class, () -> EmbeddedServer.start(home, "port=none"));
    assertEquals(
        "PostgreSQL does not start in %s: invalid value for parameter \"port\": \"none\" (more in server.log)"
            .formatted(home.directory()),
        refused.getMessage());
    server = EmbeddedServer.start(home);
  }

  private static void restart() throws EmbeddedDatabaseException {
    server.stop();
    server = EmbeddedServer.start(home);
  }

  /** The first column of the last statement's only row. */
  private static String ask(String... statements) throws SQLException {
    DatabaseAddress address = server.address();
    try (Connection connection =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
      try (ResultSet result = statement.getResultSet()) {
        result.next();
        return result.getString(1);
      }
    }
  }
}
