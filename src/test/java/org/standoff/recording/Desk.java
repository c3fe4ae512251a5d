package org.standoff.recording;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the service as somebody with a token. */
public final class Desk {
  /** Who records and corrects. */
  public static final Desk EDITOR = new Desk(TestIssuer.token("editor"));

  /** Who retracts and merges too. */
  public static final Desk REVIEWER = new Desk(TestIssuer.token("editor", "reviewer"));

  private final @Nullable String token;

  /**
   * Somebody.
   *
   * @param token null for nobody in particular
   */
  public Desk(@Nullable String token) {
    this.token = token;
  }

  /** What a mutation gives that is not refused. */
  public JsonPath ask(String operation, Map<String, ?> variables) {
    JsonPath answer = post(operation, variables).jsonPath();
    Object errors = answer.get("errors");
    assertNull(errors, answer::prettify);
    return answer.setRootPath("data");
  }

  /** The same without variables. */
  public JsonPath ask(String operation) {
    return ask(operation, Map.of());
  }

  /** Holds a refusal against its code and the root field at which it stands. */
  JsonPath refused(String operation, Map<String, ?> variables, String code) {
    JsonPath answer = post(operation, variables).jsonPath();
    assertEquals(code, answer.getString("errors[0].extensions.code"), answer::prettify);
    assertEquals(1, answer.getList("errors").size(), answer::prettify);
    return answer.setRootPath("errors[0]");
  }

  Response post(String operation, Map<String, ?> variables) {
    RequestSpecification request = given().contentType("application/json");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request
        .body(Map.of("query", operation, "variables", variables))
        .post("/graphql")
        .then()
        .extract()
        .response();
  }

  /** Evidence, as every fact needs it. */
  static List<Map<String, ?>> evidence() {
    return List.of(Map.of("source", "venezuela-2019/doc-1", "sentence", 3));
  }
}
