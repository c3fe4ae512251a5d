package org.standoff.graphql.cache;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.standoff.graphql.cache.HashedQuery.extensions;
import static org.standoff.graphql.cache.HashedQuery.get;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A document that was sent once can be asked for by its hash alone. */
@QuarkusTest
@TestProfile(CachingTest.Profile.class)
class PersistedQueryTest {
  private static final String MADURO = "{\"key\":\"maduro\"}";

  @Test
  void aDocumentIsNamedByItsHash() {
    String text = "query Named($key: String!) { actor(key: $key) { key } }";
    String unknown =
        "{\"errors\":[{\"message\":\"PersistedQueryNotFound\","
            + "\"extensions\":{\"code\":\"PERSISTED_QUERY_NOT_FOUND\"}}]}";
    Response first = get(given(), null, text, MADURO);
    assertEquals("200 " + unknown, first.statusCode() + " " + first.asString());
    assertEquals("no-store", first.header("Cache-Control"));
    assertEquals(
        400,
        get(given().accept("application/graphql-response+json"), null, text, MADURO).statusCode());
    Map<String, ?> sent =
        Map.of("query", text, "variables", Map.of("key", "maduro"), "extensions", extensions(text));
    given()
        .contentType("application/json")
        .body(sent)
        .post("/graphql")
        .then()
        .statusCode(200)
        .body("data.actor.key", equalTo("maduro"));
    assertEquals("maduro", get(given(), null, text, MADURO).path("data.actor.key"));
  }

  @Test
  void aWrongHashIsRefused() {
    Map<String, ?> other = extensions("{ other }");
    for (Object extension :
        List.of(
            other,
            Map.of("persistedQuery", Map.of("version", 2, "sha256Hash", "0".repeat(64))),
            Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", "0")),
            Map.of("persistedQuery", "0"))) {
      given()
          .contentType("application/json")
          .body(Map.of("query", "{ __typename }", "extensions", extension))
          .post("/graphql")
          .then()
          .statusCode(400)
          .body("errors[0].extensions.code", equalTo("BAD_REQUEST"))
          .body("$", not(hasKey("data")));
    }
  }
}
