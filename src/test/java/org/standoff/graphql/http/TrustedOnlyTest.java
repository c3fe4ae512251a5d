package org.standoff.graphql.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standoff.follow.SocketClient;
import org.standoff.graphql.execution.DocumentHash;

/** A service that executes documents only that it knows beforehand. */
@QuarkusTest
@TestProfile(TrustedOnlyTest.Profile.class)
class TrustedOnlyTest {
  private static final Path TRUSTED = Path.of("src/test/resources/trusted");
  private static final String OTHER = "query Other { crises { nodes { key } } }";
  private static final String REFUSAL = "Only documents that are trusted are executed here.";

  public static final class Profile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "standoff.documents.trusted",
          TRUSTED.toString(),
          "standoff.documents.only-trusted",
          "true");
    }
  }

  @Test
  void aTrustedDocumentIsExecutedByItsTextAndByItsHash() throws IOException {
    String text = Files.readString(TRUSTED.resolve("Trusted.graphql"));
    Map<String, ?> variables = Map.of("key", "maduro");
    for (Map<String, ?> named :
        List.of(Map.of("query", text), Map.of("extensions", extensions(text)))) {
      Map<String, Object> body = new HashMap<>(named);
      body.put("variables", variables);
      given()
          .contentType("application/json")
          .body(body)
          .post("/graphql")
          .then()
          .statusCode(200)
          .body("data.actor.key", equalTo("maduro"));
    }
    given()
        .queryParam(
            "extensions",
            "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}"
                .formatted(DocumentHash.of(text)))
        .queryParam("variables", "{\"key\":\"maduro\"}")
        .get("/graphql")
        .then()
        .statusCode(200)
        .body("data.actor.key", equalTo("maduro"));
  }

  @Test
  void anotherIsRefusedHoweverItComes() {
    for (Map<String, ?> body :
        List.of(Map.of("query", OTHER), Map.of("query", OTHER, "extensions", extensions(OTHER)))) {
      given()
          .accept("application/graphql-response+json")
          .contentType("application/json")
          .body(body)
          .post("/graphql")
          .then()
          .statusCode(403)
          .body("errors[0].message", equalTo(REFUSAL))
          .body("errors[0].extensions.code", equalTo("FORBIDDEN"))
          .body("$", not(hasKey("data")));
    }
    given()
        .queryParam("query", OTHER)
        .get("/graphql")
        .then()
        .body("errors[0].message", equalTo(REFUSAL));
  }

  @Test
  void whatIsRefusedIsNotRememberedByItsHash() {
    given()
        .contentType("application/json")
        .body(Map.of("query", OTHER, "extensions", extensions(OTHER)))
        .post("/graphql")
        .then()
        .body("errors[0].message", equalTo(REFUSAL));
    Map<String, ?> named = Map.of("extensions", extensions(OTHER));
    given()
        .contentType("application/json")
        .body(named)
        .post("/graphql")
        .then()
        .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
  }

  @Test
  void aSocketIsNoWayAroundIt() {
    try (SocketClient socket = SocketClient.open(RestAssured.port, null)) {
      socket.subscribe("q", OTHER, Map.of());
      JsonPath answer = socket.next();
      assertEquals("error", answer.getString("type"), answer::prettify);
      assertEquals("FORBIDDEN", answer.getString("payload[0].extensions.code"));
    }
  }

  private static Map<String, ?> extensions(String text) {
    return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", DocumentHash.of(text)));
  }
}
