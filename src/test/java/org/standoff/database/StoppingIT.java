package org.standoff.database;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.follow.SocketClient;
import org.standoff.recording.TestIssuer;

/** The packaged service ends at once when it is told to, though not before it has answered. */
class StoppingIT {
  private static final String RECORDED = "subscription { recorded { number } }";
  private static final String ACTOR =
      "mutation { recordActor(input: {key: \"%s\", kind: PERSON, names: [{name: \"A\", kind: PRIMARY}]}) { key } }";

  @TempDir Path home;

  @Test
  void socketsDoNotHoldItUp() throws Exception {
    DatabaseAddress address = TestDatabase.fresh("stopping");
    Map<String, String> settings = settings(address);
    try (ServiceProcess migration = ServiceProcess.packaged(home, settings, "migrate")) {
      assertEquals(0, migration.awaitEnd());
    }
    try (ServiceProcess service = ServiceProcess.packaged(home, settings);
        Connection loading =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        Statement statement = loading.createStatement()) {
      int port = service.awaitPort();
      loading.setAutoCommit(false);
      statement.execute("select 1 from record.hold()");
      String token = TestIssuer.token("editor");
      try (SocketClient follower = SocketClient.open(port, null);
          SocketClient idle = SocketClient.open(port, null);
          SocketClient writer = SocketClient.open(port, token)) {
        follower.subscribe("f", RECORDED, Map.of());
        writer.subscribe("w", ACTOR.formatted("stopping/socket"), Map.of());
        CompletableFuture<JsonPath> posted =
            CompletableFuture.supplyAsync(
                () -> post(port, token, ACTOR.formatted("stopping/post")), OwnThread.EACH);
        awaitWaiting(statement, 2);
        long start = System.nanoTime();
        CompletableFuture<Integer> ended =
            CompletableFuture.supplyAsync(() -> terminate(service), OwnThread.EACH);
        assertEquals(1001, follower.awaitClose());
        assertEquals(1001, idle.awaitClose());
        assertEquals(200, status(port)); // for a while yet
        assertEquals(503, statusAtLast(port));
        loading.rollback();
        assertEquals("stopping/socket", writer.next("w").getString("recordActor.key"));
        assertEquals("stopping/post", posted.get(60, TimeUnit.SECONDS).get("data.recordActor.key"));
        assertEquals(1001, writer.awaitClose());
        assertEquals(143, ended.get(60, TimeUnit.SECONDS));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.toSeconds() < 30, took::toString);
      }
    }
  }

  /** Of a query that is asked again as long as it is answered. */
  private static int statusAtLast(int port) throws InterruptedException {
    int status = 200;
    for (int i = 0; i < 600 && status == 200; i++) {
      Thread.sleep(50);
      status = status(port);
    }
    return status;
  }

  private static int status(int port) {
    return given()
        .port(port)
        .contentType("application/json")
        .body(Map.of("query", "{ crises { nodes { key } } }"))
        .post("/graphql")
        .statusCode();
  }

  private static int terminate(ServiceProcess service) {
    try {
      return service.terminate();
    } catch (InterruptedException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void awaitWaiting(Statement statement, int wanted)
      throws SQLException, InterruptedException {
    String sql =
        "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    int waiting = 0;
    for (int i = 0; i < 6000 && waiting < wanted; i++) {
      Thread.sleep(10);
      statement.execute("select pg_stat_clear_snapshot()");
      try (ResultSet result = statement.executeQuery(sql)) {
        result.next();
        waiting = result.getInt(1);
      }
    }
    assertEquals(wanted, waiting);
  }

  private static JsonPath post(int port, String token, String mutation) {
    return given()
        .port(port)
        .contentType("application/json")
        .header("Authorization", "Bearer " + token)
        .body(Map.of("query", mutation))
        .post("/graphql")
        .jsonPath();
  }

  private static Map<String, String> settings(DatabaseAddress address) {
    Map<String, String> settings = new HashMap<>();
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", address.url());
    settings.put("QUARKUS_DATASOURCE_USERNAME", address.user());
    settings.put("QUARKUS_DATASOURCE_PASSWORD", address.password());
    settings.put("STANDOFF_LIMITS_TIME", "60s"); // for the first mutations, which wait for the test
    settings.put("QUARKUS_SHUTDOWN_DELAY", "6s");
    settings.put("QUARKUS_SHUTDOWN_TIMEOUT", "60s"); // which is not to pass
    new TestIssuer()
        .start()
        .forEach(
            (name, value) -> settings.put(name.replace('.', '_').toUpperCase(Locale.ROOT), value));
    return settings;
  }
}
