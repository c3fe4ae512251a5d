package org.standoff.database;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.follow.SocketClient;
import org.standoff.recording.TestIssuer;

/** The packaged service while its database says nothing, and while it is only slow. */
class SilentDatabaseIT {
  private static final Duration SOON = Duration.ofSeconds(8);
  private static final String QUERY = "{ votes { totalCount } }";
  private static final String ACTOR =
      "mutation { recordActor(input: {key: \"%s\", kind: PERSON, names: [{name: \"A\", kind: PRIMARY}]}) { key } }";

  @TempDir static Path directory;
  private static EmbeddedServer server;
  private static ServiceProcess service;
  private static int port;

  /** An answer, and how long it took. */
  private record Told(Response response, Duration time) {
    void assertUnavailable() {
      assertEquals(503, response.statusCode(), response::asString);
      assertEquals("1", response.header("Retry-After"));
      assertEquals("UNAVAILABLE", response.jsonPath().getString("errors[0].extensions.code"));
      assertTrue(time.compareTo(SOON) < 0, time::toString);
    }
  }

  @BeforeAll
  static void start() throws Exception {
    server = EmbeddedServer.start(home());
    Map<String, String> settings = settings(server.address());
    try (ServiceProcess migration = ServiceProcess.packaged(directory, settings, "migrate")) {
      assertEquals(0, migration.awaitEnd());
    }
    service = ServiceProcess.packaged(directory, settings);
    port = service.awaitPort();
  }

  @AfterAll
  static void stop() {
    service.close();
    server.stop();
  }

  @Test
  void whatIsAskedOfASilentDatabaseFailsSoonAndRecovers() throws Exception {
    assertEquals(200, ask(ACTOR.formatted("silent/before")).response().statusCode());
    awaitReadiness(200);
    try (SocketClient follower = SocketClient.open(port, null)) {
      follower.subscribe("f", "subscription { recorded(fromNumber: 0) { key } }", Map.of());
      assertEquals("silent/before", follower.next("f").getString("recorded.key"));
      fallSilentAndAnswerAgain();
      Told kept = ask("{ actor(key: \"silent/before\") { key } }");
      assertEquals("silent/before", kept.response().jsonPath().getString("data.actor.key"));
      Told again = ask(ACTOR.formatted("silent/during"));
      assertEquals("silent/during", again.response().jsonPath().getString("data.recordActor.key"));
      assertEquals("silent/during", follower.next("f").getString("recorded.key"));
    }
  }

  private static void fallSilentAndAnswerAgain() throws Exception {
    try {
      halt();
      List<CompletableFuture<Told>> asked =
          Stream.of(QUERY, ACTOR.formatted("silent/during"), "{ actors { totalCount } }")
              .map(one -> CompletableFuture.supplyAsync(() -> ask(one), OwnThread.EACH))
              .toList();
      for (CompletableFuture<Told> one : asked) {
        one.get(60, TimeUnit.SECONDS).assertUnavailable();
      }
      ask(QUERY).assertUnavailable();
      awaitReadiness(503);
    } finally {
      resume();
    }
    awaitReadiness(200);
    assertEquals(200, ask(QUERY).response().statusCode());
  }

  @Test
  void aStatementThatTakesLongIsNotCut() throws Exception {
    DatabaseAddress address = server.address();
    Duration slow = Duration.ofSeconds(4);
    try (Connection locking =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        Statement statement = locking.createStatement()) {
      locking.setAutoCommit(false);
      statement.execute("lock table record.vote in access exclusive mode");
      CompletableFuture<Told> asked =
          CompletableFuture.supplyAsync(() -> ask(QUERY), OwnThread.EACH);
      Pause.of(slow);
      locking.rollback();
      Told told = asked.get(60, TimeUnit.SECONDS);
      assertEquals(200, told.response().statusCode(), told.response()::asString);
    }
  }

  private static Told ask(String operation) {
    long begin = System.nanoTime();
    Response response =
        given()
            .port(port)
            .contentType("application/json")
            .header("Authorization", "Bearer " + TestIssuer.token("editor"))
            .body(Map.of("query", operation))
            .post("/graphql");
    return new Told(response, Duration.ofNanos(System.nanoTime() - begin));
  }

  /** Each look is answered soon, whatever it says. */
  private static void awaitReadiness(int wanted) throws IOException {
    int status = 0;
    for (int look = 0; look < 600 && status != wanted; look++) {
      Pause.of(Duration.ofMillis(100));
      long begin = System.nanoTime();
      status = given().port(port).get("/q/health/ready").statusCode();
      Duration time = Duration.ofNanos(System.nanoTime() - begin);
      assertTrue(time.compareTo(SOON) < 0, time::toString);
    }
    assertEquals(wanted, status);
  }

  /** The server of this test first, as it would begin other processes and clear ended ones away. */
  private static void halt() throws Exception {
    ProcessHandle postmaster = postmaster();
    signal("-STOP", Stream.of(postmaster));
    signal("-STOP", postmaster.children());
  }

  private static void resume() throws Exception {
    ProcessHandle postmaster = postmaster();
    signal("-CONT", postmaster.children());
    signal("-CONT", Stream.of(postmaster));
  }

  private static ProcessHandle postmaster() throws IOException {
    return ProcessHandle.of(Postmaster.read(home().data()).orElseThrow().pid()).orElseThrow();
  }

  private static void signal(String name, Stream<ProcessHandle> processes) throws Exception {
    List<String> command = new ArrayList<>(List.of("kill", name));
    processes.forEach(process -> command.add(String.valueOf(process.pid())));
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
  }

  private static PostgresHome home() {
    return new PostgresHome(directory.resolve("postgres"), TestDatabase.programs());
  }

  private static Map<String, String> settings(DatabaseAddress address) {
    Map<String, String> settings = new HashMap<>();
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", address.url());
    settings.put("QUARKUS_DATASOURCE_USERNAME", address.user());
    settings.put("QUARKUS_DATASOURCE_PASSWORD", address.password());
    new TestIssuer()
        .start()
        .forEach(
            (name, value) -> settings.put(name.replace('.', '_').toUpperCase(Locale.ROOT), value));
    return settings;
  }
}
