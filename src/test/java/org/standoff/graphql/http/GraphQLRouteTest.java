package org.standoff.graphql.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.graphql.probe.ProbeProfile;

@QuarkusTest
@TestProfile(ProbeProfile.class)
class GraphQLRouteTest {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String RESPONSE = "application/graphql-response+json; charset=utf-8";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | {__typename} | 200 | " + JSON,
        "application/graphql-response+json | {__typename} | 200 | " + RESPONSE,
        "*/* | {__typename} | 200 | " + JSON,
        "application/* | {__typename} | 200 | " + JSON,
        "application/json | { | 200 | " + JSON,
        "application/graphql-response+json | { | 400 | " + RESPONSE,
        "application/json | {nothing} | 200 | " + JSON,
        "application/graphql-response+json | {nothing} | 400 | " + RESPONSE,
        "application/json | {probeRefusal(code: NOT_FOUND)} | 200 | " + JSON,
        "application/graphql-response+json | {probeRefusal(code: NOT_FOUND)} | 200 | " + RESPONSE,
        "application/graphql-response+json | {probeMissing} | 200 | " + RESPONSE,
        "application/json | fragment F on Query {__typename} | 200 | " + JSON,
        "text/html | {__typename} | 406 | " + JSON,
      })
  void statusFollowsTheMediaType(String accept, String query, int status, String type) {
    post(given().accept(accept), Map.of("query", query))
        .statusCode(status)
        .header("Content-Type", equalTo(type))
        .header("Vary", equalTo("accept"));
  }

  @Test
  void errorsComeFirst() {
    String body =
        post(given(), Map.of("query", "{probeRefusal(code: NOT_FOUND)}")).extract().asString();
    assertEquals(
        "{\"errors\":[{\"message\":\"Refused on"
            + " purpose.\",\"locations\":[{\"line\":1,\"column\":2}],"
            + "\"path\":[\"probeRefusal\"],\"extensions\":{\"code\":\"NOT_FOUND\"}}],"
            + "\"data\":{\"probeRefusal\":null},"
            + "\"extensions\":{\"cost\":{\"requested\":0,\"limit\":20000}}}",
        body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[{\"query\":\"{__typename}\"}]",
        "null",
        "\"{__typename}\"",
        "{\"query\":\"{__typename}\",\"query\":\"{__typename}\"}",
        "{\"query\":\"{__typename}\"} {}",
        "{\"query\":\"{__typename}\",\"operationName\":1}",
        "{\"query\":\"{__typename}\",\"variables\":\"{}\"}",
        "{\"query\":\"{__typename}\",\"variables\":[]}",
        "{\"query\":\"{__typename}\",\"extensions\":false}",
        "{\"query\":null}",
        "{\"query\"",
        " ",
      })
  void whatIsNoRequestIsRefused(String body) {
    post(given().accept("application/json"), body)
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("BAD_REQUEST"))
        .body("$", not(hasKey("data")));
  }

  @Test
  void deepJsonIsRefused() {
    String deep = "{\"query\":\"{__typename}\",\"variables\":" + "[".repeat(5000);
    post(given(), deep).statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/graphql",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=b",
        "application/json; charset=iso-8859-1",
      })
  void onlyJsonIsRead(String type) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString("{\"query\":\"mutation{probeWrite(text:\\\"x\\\")}\"}"))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertEquals(415, answer.statusCode());
    assertEquals(
        "{\"errors\":[{\"message\":\"The body must be application/json, in UTF-8.\","
            + "\"extensions\":{\"code\":\"BAD_REQUEST\"}}]}",
        answer.body());
  }

  @Test
  void compressedBodiesAreRefused() {
    post(given().header("Content-Encoding", "gzip"), "{}").statusCode(415);
  }

  @Test
  void getRunsQueriesOnly() {
    given()
        .queryParam("query", "query Q($n: String!) { __type(name: $n) { name } }")
        .queryParam("operationName", "Q")
        .queryParam("variables", "{\"n\": \"Query\"}")
        .when()
        .get("/graphql")
        .then()
        .statusCode(200)
        .body("data.__type.name", equalTo("Query"));
    given()
        .queryParam("query", "mutation { probeWrite(text: \"x\") }")
        .when()
        .get("/graphql")
        .then()
        .statusCode(405)
        .header("Allow", equalTo("GET, POST, OPTIONS"))
        .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?query=",
        "?query={__typename}&query={__typename}",
        "?query={__typename}&variables=[]",
        "?query={__typename}&variables={",
        "?operationName=Q",
      })
  void wrongParametersOfGetAreRefused(String parameters) {
    int status =
        given()
            .accept("application/graphql-response+json")
            .urlEncodingEnabled(false)
            .when()
            .get("/graphql" + parameters.replace("{", "%7B").replace("}", "%7D"))
            .statusCode();
    assertEquals(400, status);
  }

  @Test
  void otherMethodsAreNotAllowed() {
    given()
        .when()
        .put("/graphql")
        .then()
        .statusCode(405)
        .header("Allow", equalTo("GET, POST, OPTIONS"));
    given().when().options("/graphql").then().statusCode(204);
  }

  @Test
  void largeBodiesAreRefused() {
    String padded = "{\"query\":\"{__typename}\"" + " ".repeat(1024 * 1024) + "}";
    post(given(), padded).statusCode(413).body("errors[0].extensions.code", equalTo("LIMIT"));
    post(given(), padded.replace("    ", "")).statusCode(200);
  }

  @Test
  void operationsAreChosenByName() {
    String two = "query A { a: __typename } query B { b: __typename }";
    post(given(), Map.of("query", two, "operationName", "B")).body("data.b", equalTo("Query"));
    for (String name : new String[] {"", "C"}) {
      post(given(), Map.of("query", two, "operationName", name))
          .statusCode(200)
          .body("errors[0].extensions.code", equalTo("VALIDATION"))
          .body("$", not(hasKey("data")));
    }
  }

  @Test
  void schemaAndGraphiqlStayWhereTheyAre() {
    given()
        .when()
        .get("/graphql/schema.graphql")
        .then()
        .statusCode(200)
        .body(containsString("type Query {"));
    given().when().get("/graphiql/").then().statusCode(200).contentType(ContentType.HTML);
  }

  private static ValidatableResponse post(RequestSpecification request, Object body) {
    return request
        .header("Content-Type", "application/json")
        .body(body)
        .when()
        .post("/graphql")
        .then();
  }
}
