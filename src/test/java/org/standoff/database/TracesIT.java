package org.standoff.database;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service sends traces where the standard variables say so, and else none. */
class TracesIT {
  private static final String SECRET = "variable-of-a-client";

  @TempDir Path home;

  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private HttpServer collector;

  @BeforeEach
  void listen() throws IOException {
    collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    collector.createContext("/v1/traces", this::receive);
    collector.start();
  }

  @AfterEach
  void close() {
    collector.stop(0);
  }

  @Test
  void aTraceHoldsTheRequestItsOperationAndItsStatements() throws Exception {
    String told = answerOne(Map.of("OTEL_SDK_DISABLED", "false"));
    List<String> expected =
        List.of(
            "POST /graphql",
            "GET /graphql",
            "graphql.operation.type",
            "query",
            "graphql.operation.name",
            "Traced",
            "standoff.document.sha256",
            "select t.*");
    assertEquals(List.of(), expected.stream().filter(text -> !told.contains(text)).toList());
    assertFalse(told.contains(SECRET), "the value of a variable is told");
  }

  @Test
  void nothingIsSentUnlessAskedFor() throws Exception {
    assertEquals("", answerOne(Map.of()));
  }

  /** What the collector got of a service that answered one operation and ended. */
  private String answerOne(Map<String, String> switches) throws Exception {
    DatabaseAddress address = TestDatabase.fresh("traced");
    Map<String, String> settings = new HashMap<>(switches);
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", address.url());
    settings.put("QUARKUS_DATASOURCE_USERNAME", address.user());
    settings.put("QUARKUS_DATASOURCE_PASSWORD", address.password());
    try (ServiceProcess migration = ServiceProcess.packaged(home, settings, "migrate")) {
      assertEquals(0, migration.awaitEnd());
    }
    settings.put("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
    settings.put(
        "OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:" + collector.getAddress().getPort());
    try (ServiceProcess service = ServiceProcess.packaged(home, settings)) {
      int port = service.awaitPort();
      String query =
          "query Traced($name: String) { actors(filter: {name: $name}) { nodes { key } } }";
      Map<String, String> variables = Map.of("name", SECRET);
      given()
          .port(port)
          .contentType("application/json")
          .body(Map.of("query", query, "variables", variables))
          .post("/graphql")
          .then()
          .statusCode(200);
      given()
          .port(port)
          .queryParam("query", query)
          .queryParam("variables", "{\"name\": \"" + SECRET + "\"}")
          .get("/graphql")
          .then()
          .statusCode(200);
      assertEquals(143, service.terminate());
    }
    return received.toString(StandardCharsets.ISO_8859_1);
  }

  private synchronized void receive(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().transferTo(received);
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }
}
