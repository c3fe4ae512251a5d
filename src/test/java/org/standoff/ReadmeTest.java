package org.standoff;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's queries give the answers that it prints. */
@QuarkusTest
@TestProfile(BuiltInDossiers.class)
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("```graphql\n(.*?)```\n+```json\n(.*?)```", Pattern.DOTALL);
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everyQueryHasTheAnswerPrinted() throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(README));
    int examples = 0;
    while (example.find()) {
      JsonNode printed = JSON.readTree(example.group(2));
      assertEquals(printed.toPrettyString(), answer(example.group(1)).toPrettyString());
      examples++;
    }
    assertTrue(examples >= 5, "the README has five examples or more");
  }

  private static JsonNode answer(String query) throws IOException {
    String body =
        given()
            .contentType("application/json")
            .body(JSON.writeValueAsString(Map.of("query", query)))
            .post("/graphql")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    ObjectNode answer = JSON.readValue(body, ObjectNode.class);
    answer.remove("extensions"); // what it cost, which the README shows once
    return answer;
  }
}
