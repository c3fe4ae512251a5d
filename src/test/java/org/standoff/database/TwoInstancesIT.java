package org.standoff.database;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.follow.SocketClient;
import org.standoff.recording.TestIssuer;

/** Whoever reads or follows the record on one instance learns what another one wrote. */
class TwoInstancesIT {
  private static final String RECORDED =
      "subscription ($from: Int) { recorded(kinds: [EVENT], fromNumber: $from) { number key } }";
  private static final String EVENT =
      """
      mutation { recordEvent(input: {key: "%s", crisis: "venezuela-2019", summary: "It is so.",
        evidence: [{source: "venezuela-2019/doc-1"}], type: "meeting", status: OCCURRED, occurred: {}}) {
          history { nodes { number } } } }
      """;

  @TempDir Path home;

  @Test
  void eachHearsTheOther() throws Exception {
    Map<String, String> settings = migrated("two_instances");
    try (ServiceProcess one = ServiceProcess.packaged(home, settings)) {
      int first = one.awaitPort(); // it has loaded the dossier
      try (ServiceProcess other = ServiceProcess.packaged(home, settings)) {
        int second = other.awaitPort();
        int before = write(first, "two/begin") - 1;
        try (SocketClient atFirst = SocketClient.open(first, null);
            SocketClient atSecond = SocketClient.open(second, null)) {
          for (SocketClient socket : List.of(atFirst, atSecond)) {
            socket.subscribe("a", RECORDED, Map.of("from", before));
            assertEquals("two/begin", socket.next("a").getString("recorded.key"));
          }
          write(first, "two/by-first");
          assertEquals("two/by-first", atSecond.next("a").getString("recorded.key"));
          assertEquals("two/by-first", atFirst.next("a").getString("recorded.key"));
          write(second, "two/by-second");
          assertEquals("two/by-second", atFirst.next("a").getString("recorded.key"));
          assertEquals("two/by-second", atSecond.next("a").getString("recorded.key"));
        }
      }
    }
  }

  @Test
  void whatAnotherWroteIsReadAtOnceUnlessItMayBeLate() throws Exception {
    Map<String, String> settings = migrated("two_readers");
    try (ServiceProcess one = ServiceProcess.packaged(home, settings)) {
      int first = one.awaitPort();
      settings.put("STANDOFF_CACHE_STALENESS", "1h");
      try (ServiceProcess other = ServiceProcess.packaged(home, settings)) {
        int second = other.awaitPort();
        int before = events(second);
        assertEquals(before, events(second)); // from the cache: it has asked for the newest step
        write(first, "two/read-later");
        assertEquals(before, events(second));
        assertEquals(before + 1, events(first));
        assertEquals(before + 1, events(first)); // from the cache
        write(second, "two/read"); // after which it does not trust what it has seen
        assertEquals(before + 2, events(second));
        assertEquals(before + 2, events(first)); // which asks each time
      }
    }
  }

  private static int events(int port) {
    return given()
        .port(port)
        .contentType("application/json")
        .body(Map.of("query", "{ events { totalCount } }"))
        .post("/graphql")
        .jsonPath()
        .getInt("data.events.totalCount");
  }

  private static int write(int port, String key) {
    return given()
        .port(port)
        .contentType("application/json")
        .header("Authorization", "Bearer " + TestIssuer.token("editor"))
        .body(Map.of("query", EVENT.formatted(key)))
        .post("/graphql")
        .jsonPath()
        .getInt("data.recordEvent.history.nodes[0].number");
  }

  private Map<String, String> migrated(String database) throws Exception {
    DatabaseAddress address = TestDatabase.fresh(database);
    Map<String, String> settings = new HashMap<>();
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", address.url());
    settings.put("QUARKUS_DATASOURCE_USERNAME", address.user());
    settings.put("QUARKUS_DATASOURCE_PASSWORD", address.password());
    settings.put("STANDOFF_DOSSIER", "venezuela-2019");
    new TestIssuer()
        .start()
        .forEach(
            (name, value) ->
                settings.put(name.replace('.', '_').toUpperCase(java.util.Locale.ROOT), value));
    try (ServiceProcess migration = ServiceProcess.packaged(home, settings, "migrate")) {
      assertEquals(0, migration.awaitEnd());
    }
    return settings;
  }
}
