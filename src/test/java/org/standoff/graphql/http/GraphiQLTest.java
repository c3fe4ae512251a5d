package org.standoff.graphql.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GraphiQL has all that it loads at home. */
@QuarkusTest
class GraphiQLTest {
  private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

  @Test
  void everythingThatThePageNamesIsServedHere() {
    String page = given().get("/graphiql/").then().statusCode(200).extract().asString();
    List<String> named =
        REFERENCE.matcher(page).results().map(reference -> reference.group(1)).toList();
    assertTrue(named.size() >= 7, named::toString);
    for (String reference : named) {
      assertFalse(reference.matches("(https?:)?//.*"), reference);
      given().get("/graphiql/" + reference).then().statusCode(200);
    }
  }

  @Test
  void thePolicyNamesNoOtherOrigin() {
    given()
        .get("/graphiql/")
        .then()
        .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'"))
        .header("Content-Security-Policy", containsString("connect-src 'self'"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("Cache-Control", equalTo("no-cache"));
  }

  @Test
  void theAddressWithoutASlashLeadsThere() {
    given()
        .redirects()
        .follow(false)
        .get("/graphiql")
        .then()
        .statusCode(302)
        .header("Location", endsWith("/graphiql/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "index.html", "render.js", "graphiql.min.js.map"})
  void ofTheLibraryOnlyTheScriptsAreServed(String file) {
    given().get("/graphql-ui/" + file).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/graphql?query={__typename}", "/graphql", "/q/health", "/nowhere"})
  void everyAnswerTellsBrowsersToLeaveItAlone(String path) {
    given()
        .urlEncodingEnabled(false)
        .get(path.replace("{", "%7B").replace("}", "%7D"))
        .then()
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Referrer-Policy", equalTo("no-referrer"))
        .header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'"));
  }
}
