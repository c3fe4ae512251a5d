package org.standoff.database;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts, stops and kills the packaged jar, and looks at what it leaves. */
class EmbeddedDatabaseIT {
  @TempDir Path directory;

  @BeforeAll
  static void needsTheJar() throws IOException {
    assumeFalse(ServiceProcess.isNative(), "a native executable embeds nothing");
  }

  @Test
  void keepsTheRecordAndLeavesNoServer() throws Exception {
    Path home = Files.createDirectory(directory.resolve("with blank"));
    Files.writeString(home.resolve("other.txt"), "not ours");
    try (ServiceProcess first = ServiceProcess.packaged(home, Map.of())) {
      answers(first.awaitPort());
      query(home, "create table kept as select 'word' as word", "select word from kept");
      refusesASecond(home, first.pid());
      long server = server(home).orElseThrow().pid();
      assertEquals(143, first.terminate());
      assertTrue(server(home).isEmpty());
      assertTrue(endsSoon(server));
    }
    try (ServiceProcess second = ServiceProcess.packaged(home, Map.of())) {
      answers(second.awaitPort());
      assertEquals("word", query(home, "select word from kept"));
      long server = server(home).orElseThrow().pid();
      assertEquals(137, second.kill());
      assertTrue(endsSoon(server));
    }
    try (ServiceProcess third = ServiceProcess.packaged(home, Map.of())) {
      answers(third.awaitPort());
      ProcessHandle.of(server(home).orElseThrow().pid()).orElseThrow().destroyForcibly();
      assertEquals(137, third.kill());
      assertTrue(server(home).isPresent(), "a stale postmaster.pid");
    }
    try (ServiceProcess fourth = ServiceProcess.packaged(home, Map.of())) {
      answers(fourth.awaitPort());
      assertEquals("word", query(home, "select word from kept"));
      assertEquals(143, fourth.terminate());
    }
    try (Stream<Path> files = Files.list(home)) {
      assertEquals(
          List.of("development-key.json", "other.txt", "postgres"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void saysInOneLineWhatIsWrongWithTheDirectory() throws Exception {
    Path file = Files.writeString(directory.resolve("file"), "");
    try (ServiceProcess service = ServiceProcess.packaged(file, Map.of())) {
      assertEquals(1, service.awaitEnd());
      assertEquals(
          "standoff: cannot use %s: %s is not a directory; set that right, or choose another directory with STANDOFF_HOME\n"
              .formatted(file.resolve("postgres"), file),
          service.errors());
    }
  }

  private static void refusesASecond(Path home, long owner) throws Exception {
    try (ServiceProcess second = ServiceProcess.packaged(home, Map.of())) {
      assertEquals(1, second.awaitEnd());
      assertEquals(
          "standoff: %s is in use by process %d: stop it, or choose another directory with STANDOFF_HOME\n"
              .formatted(home.resolve("postgres"), owner),
          second.errors());
    }
  }

  private static void answers(int port) {
    RestAssured.given()
        .port(port)
        .contentType("application/json")
        .body("{\"query\":\"{__typename}\"}")
        .post("/graphql")
        .then()
        .body("data.__typename", equalTo("Query"));
    RestAssured.given().port(port).get("/graphiql/").then().statusCode(200);
    RestAssured.given().port(port).get("/graphql/schema.graphql").then().statusCode(200);
  }

  private static Optional<Postmaster> server(Path home) throws IOException {
    return Postmaster.read(PostgresHome.below(home).data());
  }

  /** An ended process is alive until the system has taken note, which may be later. */
  private static boolean endsSoon(long pid) throws IOException {
    Postmaster process = new Postmaster(pid);
    for (int look = 0; look < 600 && process.exists(); look++) {
      Pause.of(Duration.ofMillis(100));
    }
    return !process.exists();
  }

  /** Runs statements as the service would; the last one's only value. */
  private static String query(Path home, String... statements) throws IOException, SQLException {
    PostgresHome postgres = PostgresHome.below(home);
    String port = Files.readAllLines(Postmaster.file(postgres.data())).get(3);
    String url = "jdbc:postgresql://127.0.0.1:%s/standoff".formatted(port);
    try (Connection connection = DriverManager.getConnection(url, "standoff", postgres.password());
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
