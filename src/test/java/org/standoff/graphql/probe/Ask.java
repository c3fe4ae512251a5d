package org.standoff.graphql.probe;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Asks the running service. */
public final class Ask {
  private Ask() {}

  public static JsonPath json(String query) {
    return json(query, Map.of());
  }

  public static JsonPath json(String query, Map<String, ?> variables) {
    return post(Map.of("query", query, "variables", variables)).extract().jsonPath();
  }

  public static ValidatableResponse post(Object body) {
    return given().contentType("application/json").body(body).when().post("/graphql").then();
  }
}
