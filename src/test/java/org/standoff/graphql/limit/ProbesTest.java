package org.standoff.graphql.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The probes of graphql-cop (https://github.com/dolevf/graphql-cop), each by its name there. An
 * open introspection and GraphiQL, which it reports too, are meant and can be switched off.
 */
@QuarkusTest
class ProbesTest {
  private static final RestAssuredConfig AS_TEXT =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .encodeContentTypeAs("application/graphql", ContentType.TEXT));
  private static final String MUTATION =
      "mutation { link(from: \"a\", kind: ABOUT, to: \"b\") { id } }";

  @Test
  void aliasOverloading() {
    refused("query cop {" + numbered("alias%d: __typename ", 101) + "}", "LIMIT");
  }

  @Test
  void arrayBasedQueryBatching() {
    List<Map<String, String>> ten =
        Collections.nCopies(10, Map.of("query", "query cop { __typename }"));
    json(ten).statusCode(400).body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
  }

  @Test
  void circularQueryUsingIntrospection() {
    String circle = "fields { type { fields { type { fields { type { fields { name } } } } } } }";
    refused("query cop { __schema { types { " + circle + " } } }", "LIMIT");
  }

  @Test
  void directiveOverloading() {
    refused("query cop { __typename " + "@aa".repeat(10) + " }", "VALIDATION");
    refused("query cop { __typename " + "@aa".repeat(20_000) + " }", "LIMIT");
  }

  @Test
  void fieldDuplication() {
    refused("query cop { " + "__typename ".repeat(500) + " }", "LIMIT");
    refused("query cop { crises { " + "totalCount ".repeat(5_000) + " } }", "LIMIT");
  }

  /** Meant where introspection is open, since they tell nothing that it does not. */
  @Test
  void fieldSuggestions() {
    json(Map.of("query", "{ __schema { directive } }"))
        .body("errors[0].message", endsWith("Did you mean directives?"));
  }

  @Test
  void getBasedMutation() {
    given().queryParam("query", MUTATION).get("/graphql").then().statusCode(405);
  }

  /** Queries by GET are part of the specification, and cannot change anything. */
  @Test
  void getMethodQuerySupport() {
    ValidatableResponse answer =
        given().queryParam("query", "query cop { __typename }").get("/graphql").then();
    answer.statusCode(200).body("data.__typename", equalTo("Query"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/x-www-form-urlencoded", "text/plain", "application/graphql", ""})
  void postBasedUrlEncodedQuery(String type) {
    RequestSpecification request = given().config(AS_TEXT).body("query=query cop { __typename }");
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    request.post("/graphql").then().statusCode(415).body("$", not(hasKey("data")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/graphql", "/playground", "/console", "/altair", "/voyager"})
  void graphiqlElsewhere(String path) {
    String answer = given().accept("text/html").get(path).asString();
    assertFalse(answer.toLowerCase(Locale.ROOT).matches("(?s).*(graphiql|playground).*"), answer);
  }

  @Test
  void traceMode() {
    given()
        .header("X-Apollo-Tracing", "1")
        .contentType("application/json")
        .body(Map.of("query", "query cop { __typename }"))
        .post("/graphql")
        .then()
        .statusCode(200)
        .body("extensions", not(hasKey("tracing")));
    given().request("TRACE", "/graphql").then().statusCode(405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"qwerty cop { abc }", "query cop { ", "query ($a: Nothing) { crises }", ""})
  void unhandledError(String query) {
    String answer =
        json(Map.of("query", query))
            .body("errors[0].extensions.exception", equalTo(null))
            .extract()
            .asString();
    assertFalse(answer.matches("(?s).*(Exception|\\bat [a-z.]+\\(|graphql\\.).*"), answer);
    assertFalse(answer.contains("qwerty"), answer);
  }

  private static void refused(String query, String code) {
    json(Map.of("query", query))
        .body("errors[0].extensions.code", equalTo(code))
        .body("$", not(hasKey("data")));
  }

  private static ValidatableResponse json(Object body) {
    return given().contentType("application/json").body(body).post("/graphql").then();
  }

  private static String numbered(String field, int times) {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < times; i++) {
      fields.append(field.formatted(i));
    }
    return fields.toString();
  }
}
