package org.standoff.graphql.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages beside the endpoint can be switched off. */
@QuarkusTest
@TestProfile(ClosedPagesTest.Profile.class)
class ClosedPagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/graphiql",
        "/graphiql/",
        "/graphiql/examples/index.json",
        "/graphql-ui/graphiql.min.js",
        "/graphql/schema.graphql",
        "/q/metrics"
      })
  void closedPagesAreNotFound(String path) {
    given().get(path).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ crise { totalCount } }",
        "{ crises { totalCoun } }",
        "query ($kind: [FactKin!]) { crises { totalCount } }",
        "{ fact(kind: EVENTT, key: \\\"x\\\") { key } }"
      })
  void aClosedSchemaIsNotGuessedEither(String query) {
    given()
        .contentType("application/json")
        .body("{\"query\": \"" + query + "\"}")
        .post("/graphql")
        .then()
        .body("errors[0].extensions.code", equalTo("VALIDATION"))
        .body("errors[0].message", not(containsString("mean")));
  }

  /** With all of them off. */
  public static final class Profile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "standoff.graphiql", "false",
          "standoff.limits.introspection", "false",
          "standoff.metrics", "false");
    }
  }
}
