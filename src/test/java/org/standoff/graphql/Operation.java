package org.standoff.graphql;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** An operation of {@code src/test/resources/graphql}, asked of the running service over HTTP. */
public final class Operation {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String name;
  private final String text;

  private Operation(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** The operation in the file {@code name.graphql}. */
  public static Operation named(String name) {
    return new Operation(name, read(name + ".graphql"));
  }

  /** An operation written in the test, where it is short or wrong on purpose. */
  public static Operation of(String text) {
    return new Operation("inline", text);
  }

  /** Asks without variables and holds the answer against {@code name.json}, value by value. */
  public void assertAnswer() {
    String whole = body(Map.of());
    assertEquals(pretty(read(name + ".json")), pretty(withoutExtensions(whole)), name);
  }

  /** The text itself, for those who send it in their own way. */
  public String text() {
    return text;
  }

  /** The data of an answer without errors. */
  public JsonPath ask(Map<String, ?> variables) {
    JsonPath answer = answer(variables);
    Object errors = answer.get("errors");
    assertNull(errors, answer::prettify);
    return answer.setRootPath("data");
  }

  /** The data of an answer without errors. */
  public JsonPath ask() {
    return ask(Map.of());
  }

  /** The whole answer, with whatever errors it has. */
  public JsonPath answer(Map<String, ?> variables) {
    return new JsonPath(body(variables));
  }

  /**
   * The texts at a path of the data, such as keys.
   *
   * @param variables as a JSON object
   */
  public List<String> texts(String variables, String path) {
    return ask(variables(variables)).getList(path, String.class);
  }

  /** Variables from a JSON object. */
  public static Map<String, ?> variables(String json) {
    try {
      return Map.copyOf(JSON.readerForMapOf(Object.class).<Map<String, Object>>readValue(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** The whole answer as it came. */
  public String body(Map<String, ?> variables) {
    return given()
        .contentType("application/json")
        .body(Map.of("query", text, "variables", variables))
        .post("/graphql")
        .then()
        .extract()
        .asString();
  }

  private static String withoutExtensions(String json) {
    try {
      return JSON.readValue(json, ObjectNode.class).without("extensions").toString();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  private static String pretty(String json) {
    try {
      JsonNode tree = JSON.readTree(json);
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  private static String read(String file) {
    try (InputStream in = Operation.class.getResourceAsStream("/graphql/" + file)) {
      assertNotNull(in, file);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
