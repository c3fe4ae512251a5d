package org.standoff.database;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service, as jar or as native executable, with a PostgreSQL that is not its own. */
class OwnServerIT {
  @TempDir Path directory;

  @Test
  void servesADatabaseOnlyAfterItsMigrationAndEmbedsNothing() throws Exception {
    Map<String, String> address = environment(TestDatabase.fresh("own_server"));
    Path home = directory.resolve("unused");
    try (ServiceProcess early = ServiceProcess.packaged(home, address)) {
      int port = early.awaitPort();
      given()
          .port(port)
          .get("/q/health/ready")
          .then()
          .statusCode(503)
          .body("checks.find { it.name == 'Database migrations' }.status", equalTo("DOWN"));
      migrate(home, address);
      assertHasCrises(port);
    }
    migrate(home, address);
    Map<String, String> loading = new HashMap<>(address);
    loading.put("STANDOFF_DOSSIER", "venezuela-2019");
    try (ServiceProcess service = ServiceProcess.packaged(home, loading)) {
      assertHasCrises(service.awaitPort(), "venezuela-2019");
      String build = ".* standoff \\S+\\+\\d{14} .*";
      assertTrue(service.lines().stream().anyMatch(line -> line.matches(build)), "names its build");
      assertEquals(143, service.terminate());
    }
    assertFalse(Files.exists(home));
  }

  @Test
  void aNativeExecutableSaysInOneLineThatItNeedsAnAddress() throws Exception {
    assumeTrue(ServiceProcess.isNative(), "the jar embeds a database");
    try (ServiceProcess service = ServiceProcess.packaged(directory, Map.of())) {
      assertEquals(1, service.awaitEnd());
      assertEquals(
          "standoff: this executable has no database of its own: name your own PostgreSQL with"
              + " QUARKUS_DATASOURCE_JDBC_URL (jdbc:postgresql://...)\n",
          service.errors());
    }
  }

  @Test
  void saysInOneLineThatThereIsNoSuchCommand() throws Exception {
    try (ServiceProcess service = ServiceProcess.packaged(directory, Map.of(), "migrat")) {
      assertEquals(2, service.awaitEnd());
      assertEquals(
          "standoff: Unmatched argument at index 0: 'migrat'; --help tells more\n",
          service.errors());
    }
  }

  @Test
  void saysInOneLineWhyItCannotMigrate() throws Exception {
    Map<String, String> address = new HashMap<>(environment(TestDatabase.fresh("own_server")));
    address.put("QUARKUS_DATASOURCE_PASSWORD", "not-the-one");
    try (ServiceProcess migration = ServiceProcess.packaged(directory, address, "migrate")) {
      assertEquals(1, migration.awaitEnd());
      String errors = migration.errors();
      assertTrue(errors.startsWith("standoff: "), errors);
      assertEquals(1, errors.lines().count(), errors);
    }
  }

  @Test
  void saysWhichDossierItCannotLoad() throws Exception {
    Map<String, String> loading = new HashMap<>(environment(TestDatabase.fresh("own_server")));
    migrate(directory, loading);
    loading.put("STANDOFF_DOSSIER", "none-such");
    try (ServiceProcess service = ServiceProcess.packaged(directory, loading)) {
      assertEquals(1, service.awaitEnd());
      String log = service.output();
      String reason = "The dossier none-such is neither a built-in one nor a file.";
      assertTrue(log.contains(reason), log);
    }
  }

  @Test
  void helpNamesTheCommandsWithoutADatabase() throws Exception {
    try (ServiceProcess help = ServiceProcess.packaged(directory, Map.of(), "--help")) {
      assertEquals(0, help.awaitEnd());
      assertTrue(help.output().contains("migrate"));
    }
  }

  private static void migrate(Path home, Map<String, String> address) throws Exception {
    try (ServiceProcess migration = ServiceProcess.packaged(home, address, "migrate")) {
      assertEquals(0, migration.awaitEnd());
    }
  }

  private static void assertHasCrises(int port, String... keys) {
    given().port(port).get("/q/health/ready").then().statusCode(200);
    given()
        .port(port)
        .contentType("application/json")
        .body("{\"query\":\"{crises{nodes{key}}}\"}")
        .post("/graphql")
        .then()
        .body("data.crises.nodes.key", equalTo(List.of(keys)));
  }

  private static Map<String, String> environment(DatabaseAddress address) {
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL", address.url(),
        "QUARKUS_DATASOURCE_USERNAME", address.user(),
        "QUARKUS_DATASOURCE_PASSWORD", address.password());
  }
}
