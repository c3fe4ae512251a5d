package org.standoff.graphql.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked in bad faith is refused quickly, with words, and without harm to others. */
@QuarkusTest
class AbuseTest {
  private static final String STRICT = "application/graphql-response+json";

  @Test
  void tenThousandAliasesAreRefused() {
    refused("{" + repeat("a%d: __typename ", 10_000) + "}", "LIMIT", "too many tokens");
  }

  @Test
  void aHundredAliasesAreRefused() {
    refused("{ crises { " + repeat("a%d: totalCount ", 101) + "} }", "LIMIT", "101 aliases");
  }

  @Test
  void repeatedRootFieldsAreRefused() {
    refused("{" + "__typename ".repeat(500) + "}", "LIMIT", "500 root fields");
  }

  @Test
  void deepNestingIsRefused() {
    String level = "links { from { ";
    String deep = level.repeat(10) + "key" + " } }".repeat(10);
    refused("{ fact(kind: EVENT, key: \"x\") { " + deep + " } }", "LIMIT", "Fields stand 22 deep");
  }

  @Test
  void textsWithoutEndAreRefused() {
    refused("{a".repeat(5_000), "LIMIT", "nested too deeply");
  }

  @Test
  void pagesOfPagesOfPagesAreRefused() {
    String pages = "{ crises(first: 100) { nodes { statements(first: 100) { nodes { key } } } } }";
    refused(
        pages.replace("{ key }", "{ speaker { statements(first: 100) { nodes { key } } } }"),
        "LIMIT",
        "ask for smaller pages");
    assertEquals(10_201, answer(pages).getInt("extensions.cost.requested"));
  }

  @Test
  void fiveConnectionsOfAHundredUnderOneCrisisFit() {
    String rows = "(first: 100) { nodes { key summary evidence { source { key title } } } } ";
    String kinds =
        String.join(rows, "statements", "positions", "votes", "casualtyFigures", "events", "");
    JsonPath answer = answer("{ crisis(key: \"venezuela-2019\") { " + kinds + " } }");
    assertNull(answer.get("errors"));
    assertEquals(20_000, answer.getInt("extensions.cost.limit"));
    assertEquals(1 + 5 * (1 + 100 * (1 + 4 * 2)), answer.getInt("extensions.cost.requested"));
  }

  @Test
  void fragmentsInACircleAreRefused() {
    refused("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "VALIDATION", "");
  }

  @Test
  void documentsThatTakeLongToValidateAreRefused() {
    String chain = repeat("fragment F%d on Query { ...F } ", 700);
    refused("{ ...F0 } " + chain, "LIMIT", "700 fragments");
    refused(repeat("query Q%d { crises { totalCount } } ", 1_000), "LIMIT", "1,000 operations");
    refused("query ($a: " + "[".repeat(7_000), "LIMIT", "more than 10 deep");
  }

  @Test
  void floodsOfDirectivesAreRefused() {
    refused("{ __typename " + "@aa".repeat(10_000) + " }", "LIMIT", "too many tokens");
    refused("{ __typename " + "@aa".repeat(1_000) + " }", "VALIDATION", "");
    refused("{ __typename @include(if: true) @include(if: true) }", "VALIDATION", "");
  }

  @Test
  void introspectionFitsTheLimits() throws IOException {
    try (InputStream query = getClass().getResourceAsStream("/graphql/introspection.graphql")) {
      String text = new String(query.readAllBytes(), StandardCharsets.UTF_8);
      JsonPath answer = answer(text);
      assertNull(answer.get("errors"));
      assertTrue(answer.getList("data.__schema.types").size() > 100);
    }
  }

  @ParameterizedTest
  @CsvSource({"[{\"query\":\"{__typename}\"}], 400", "\"{__typename}\", 400"})
  void batchesAreRefused(String body, int status) {
    given().contentType("application/json").body(body).post("/graphql").then().statusCode(status);
  }

  @Test
  void hugeVariablesAreRefused() {
    Map<String, Object> body =
        Map.of(
            "query",
            "query ($text: String!) { crisis(key: $text) { key } }",
            "variables",
            Map.of("text", "x".repeat(2_000_000)));
    given()
        .contentType("application/json")
        .body(body)
        .post("/graphql")
        .then()
        .statusCode(413)
        .body("errors[0].extensions.code", equalTo("LIMIT"));
  }

  @Test
  void filtersWithoutEndAreRefused() {
    String speakers = "\"x\" ".repeat(1_001);
    refused(
        "{ statements(filter: {speaker: [" + speakers + "]}) { totalCount } }",
        "LIMIT",
        "Arguments hold 1,002 values");
    String query =
        "query ($filter: StatementFilter) { statements(filter: $filter) { totalCount } }";
    List<Map<String, ?>> any = Collections.nCopies(10, Map.of("speaker", names(100)));
    JsonPath tooMany = answer(query, Map.of("filter", Map.of("anyOf", any)));
    assertEquals("LIMIT", tooMany.getString("errors[0].extensions.code"));
    assertEquals(
        "Variables hold 1,022 values; the limit is 1,000.", tooMany.getString("errors[0].message"));
    JsonPath many = answer(query, Map.of("filter", Map.of("speaker", names(998))));
    assertEquals(0, many.getInt("data.statements.totalCount"));
  }

  private static List<String> names(int count) {
    return Collections.nCopies(count, "x");
  }

  private static JsonPath answer(String query, Map<String, ?> variables) {
    return JsonPath.from(
        given()
            .contentType("application/json")
            .body(Map.of("query", query, "variables", variables))
            .post("/graphql")
            .asString());
  }

  @Test
  void compressedBombsAreNotUnpacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(" ".repeat(50_000_000).getBytes(StandardCharsets.UTF_8));
    }
    given()
        .config(
            RestAssured.config()
                .encoderConfig(
                    RestAssured.config()
                        .getEncoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType("application/json")
        .header("Content-Encoding", "gzip")
        .body(bytes.toByteArray())
        .post("/graphql")
        .then()
        .statusCode(415);
  }

  @Test
  void othersAreAnsweredWhileSendersAreSlow() throws IOException {
    Socket[] slow = new Socket[50];
    for (int i = 0; i < slow.length; i++) {
      slow[i] = new Socket(uri().getHost(), uri().getPort());
      slow[i].getOutputStream().write(head(1_000).getBytes(StandardCharsets.US_ASCII));
    }
    Instant begin = Instant.now();
    assertNull(answer("{ crises { totalCount } }").get("errors"));
    assertTrue(
        Duration.between(begin, Instant.now()).toSeconds() < 9, "answered before the senders");
    slow[0].setSoTimeout(20_000);
    String late = new String(slow[0].getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    assertEquals("HTTP/1.1 408", late);
    for (Socket socket : slow) {
      socket.close();
    }
  }

  private static String head(int length) {
    return "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
        + length
        + "\r\n\r\n{\"query\"";
  }

  private static URI uri() {
    return URI.create(RestAssured.baseURI + ":" + RestAssured.port);
  }

  private static JsonPath answer(String query) {
    return JsonPath.from(
        given()
            .contentType("application/json")
            .body(Map.of("query", query))
            .post("/graphql")
            .asString());
  }

  private static void refused(String query, String code, String words) {
    ValidatableResponse strict =
        given()
            .accept(STRICT)
            .contentType("application/json")
            .body(Map.of("query", query))
            .post("/graphql")
            .then();
    strict.statusCode(400).body("errors[0].extensions.code", equalTo(code));
    strict.body("errors[0].message", containsString(words));
    JsonPath lenient = answer(query);
    assertEquals(code, lenient.getString("errors[0].extensions.code"));
    assertNull(lenient.get("data"));
  }

  private static String repeat(String field, int times) {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < times; i++) {
      fields.append(field.formatted(i));
    }
    return fields.toString();
  }
}
