package org.standoff.graphql.cache;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.standoff.graphql.cache.HashedQuery.get;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.standoff.database.TestDatabase;
import org.standoff.recording.Desk;
import org.standoff.recording.TestIssuer;

/** Answers are given again as long as they are right, here and by those who keep them. */
@QuarkusTest
@TestProfile(CachingTest.Profile.class)
class CachingTest {
  private static final String ACTOR =
      "query Actor($key: String!) { actor(key: $key) { key description } }";
  private static final String MADURO = "{\"key\":\"maduro\"}";
  private static final String BY_WHOM =
      "{ fact(kind: EVENT, key: \"cached/by\") { history { nodes { recordedBy } } } }";

  @Test
  void whatTheCallerHasIsNotSentAgainUntilTheRecordChanges() throws SQLException {
    SecondWriter.describe("cached", "maduro", "before");
    Response answer = get(given(), ACTOR, ACTOR, MADURO);
    assertEquals("before", answer.path("data.actor.description"));
    assertEquals("no-cache", answer.header("Cache-Control"));
    String tag = answer.header("ETag");
    assertTrue(tag.matches("\"[0-9a-f]{64}-[0-9a-f]+-[0-9a-f]+\""), tag);
    for (String held : List.of(tag, "W/" + tag, "\"other\", " + tag)) {
      Response again = get(given().header("If-None-Match", held), ACTOR, ACTOR, MADURO);
      assertEquals("304 ", again.statusCode() + " " + again.asString());
      assertEquals(tag, again.header("ETag"));
      assertEquals("no-cache", again.header("Cache-Control"));
    }
    SecondWriter.describe("cached", "maduro", "after");
    Response changed = get(given().header("If-None-Match", tag), ACTOR, ACTOR, MADURO);
    assertEquals(200, changed.statusCode());
    assertEquals("after", changed.path("data.actor.description"));
    assertNotEquals(tag, changed.header("ETag"));
  }

  @Test
  void anAnswerIsReadOnceForEachStateOfTheRecord() throws SQLException {
    String text =
        "query Once($key: String!, $n: Int) {"
            + " actor(key: $key) { description statements(first: $n) { totalCount } } }";
    SecondWriter.describe("cached", "guaido", "one");
    double hits = value("hit");
    double misses = value("miss");
    for (String variables :
        List.of("{\"key\":\"guaido\",\"n\":1}", "{ \"n\": 1, \"key\": \"guaido\" }")) {
      assertEquals("one", get(given(), text, text, variables).path("data.actor.description"));
    }
    assertEquals(1, value("hit") - hits);
    assertEquals(1, value("miss") - misses);
    get(given(), text, text, "{\"key\":\"guaido\",\"n\":2}");
    assertEquals(2, value("miss") - misses);
    SecondWriter.describe("cached", "guaido", "two");
    assertEquals(
        "two",
        get(given(), text, text, "{\"key\":\"guaido\",\"n\":1}").path("data.actor.description"));
    assertEquals(1, value("hit") - hits);
  }

  @Test
  void answersAreOfTheCallerWhoAsks() {
    Desk.EDITOR.ask(
        """
        mutation { recordEvent(input: {key: "cached/by", crisis: "venezuela-2019", summary: "It is so.",
          evidence: [{source: "venezuela-2019/doc-1"}], type: "meeting", status: OCCURRED, occurred: {}}) { id } }
        """);
    for (int i = 0; i < 2; i++) {
      Response nobody = get(given(), BY_WHOM, BY_WHOM, "{}");
      Response known = get(given().auth().oauth2(TestIssuer.token()), BY_WHOM, BY_WHOM, "{}");
      String by = "data.fact.history.nodes[0].recordedBy";
      assertNull(nobody.path(by));
      assertEquals("desk-1", known.path(by));
      assertEquals("no-cache", nobody.header("Cache-Control"));
      assertEquals("private, no-store", known.header("Cache-Control"));
      assertNotEquals(nobody.header("ETag"), known.header("ETag"));
      String held = nobody.header("ETag");
      assertEquals(
          200,
          get(
                  given().auth().oauth2(TestIssuer.token()).header("If-None-Match", held),
                  BY_WHOM,
                  BY_WHOM,
                  "{}")
              .statusCode());
    }
  }

  @Test
  void errorsAreNotKept() {
    String text = "{ crises { totalCount } none: crises(first: 0) { totalCount } }";
    for (int i = 0; i < 2; i++) {
      Response answer = get(given(), text, text, "{}");
      assertEquals("VALIDATION", answer.path("errors[0].extensions.code"), answer.asString());
      assertNull(answer.header("ETag"));
      assertEquals("no-store", answer.header("Cache-Control"));
    }
  }

  @Test
  void whatIsLongIsCompressedForWhoReadsIt() throws IOException, InterruptedException {
    String text = "{ statements(first: 100) { nodes { key summary } } }";
    HttpResponse<byte[]> plain = encoded("identity", text);
    HttpResponse<byte[]> gzip = encoded("gzip", text);
    assertEquals(Optional.empty(), plain.headers().firstValue("content-encoding"));
    assertEquals(Optional.of("gzip"), gzip.headers().firstValue("content-encoding"));
    byte[] read = new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes();
    assertArrayEquals(plain.body(), read);
    assertTrue(gzip.body().length < plain.body().length / 2);
    assertNotEquals(plain.headers().firstValue("etag"), gzip.headers().firstValue("etag"));
    HttpResponse<byte[]> small = encoded("gzip", "{ crises { totalCount } }");
    assertEquals(Optional.empty(), small.headers().firstValue("content-encoding"));
  }

  /** RestAssured accepts gzip whatever it is told. */
  private static HttpResponse<byte[]> encoded(String encoding, String text)
      throws IOException, InterruptedException {
    String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
    URI address = URI.create("http://localhost:" + RestAssured.port + "/graphql?query=" + query);
    HttpRequest request =
        HttpRequest.newBuilder(address).header("Accept-Encoding", encoding).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
  }

  @Test
  void whatIsKeptIsBounded() {
    IntStream.range(0, 300)
        .forEach(i -> get(given(), "{ a%d: crises { totalCount } }".formatted(i), null, "{}"));
    double bytes = meter("standoff_cache_bytes");
    assertTrue(bytes > 30_000 && bytes <= 65_536, () -> bytes + " bytes");
  }

  @Test
  void postsAreAnsweredWithoutTags() {
    given()
        .contentType("application/json")
        .body(Map.of("query", ACTOR, "variables", Map.of("key", "maduro")))
        .post("/graphql")
        .then()
        .header("ETag", nullValue())
        .header("Cache-Control", nullValue());
  }

  private static double value(String result) {
    return meter("standoff_cache_answers_total{result=\"" + result + "\"}");
  }

  static double meter(String name) {
    String metrics = given().get("/q/metrics").asString();
    Matcher line = Pattern.compile("(?m)^" + Pattern.quote(name) + " (\\S+)$").matcher(metrics);
    assertTrue(line.find(), metrics);
    return Double.parseDouble(line.group(1));
  }

  /** With a record that other tests do not write, and little room. */
  public static final class Profile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("standoff.cache.size", "64K");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(
          new TestResourceEntry(
              TestDatabase.Own.class, Map.of("name", "cached", "dossiers", "venezuela-2019")));
    }
  }
}
