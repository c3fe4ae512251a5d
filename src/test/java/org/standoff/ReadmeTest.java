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
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's questions are those of GraphiQL's tabs, and get the answers that it prints. */
@QuarkusTest
@TestProfile(BuiltInDossiers.class)
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Path TABS =
      Path.of("src/main/resources/META-INF/resources/graphiql/examples");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "\n(\\*\\*(?:(?!```).)*?)\n\n```graphql\n(.*?)```\n+With `(.*?)`:\n+```json\n(.*?)```",
          Pattern.DOTALL);
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everyQuestionHasTheAnswerPrinted() throws IOException {
    for (MatchResult example : examples()) {
      JsonNode printed = JSON.readTree(example.group(4));
      JsonNode given = answer(example.group(2), JSON.readTree(example.group(3)));
      assertEquals(printed.toPrettyString(), given.toPrettyString());
    }
  }

  @Test
  void everyQuestionHasATab() throws IOException {
    List<?> names = JSON.readValue(Files.readString(TABS.resolve("index.json")), List.class);
    List<MatchResult> examples = examples();
    assertEquals(6, names.size());
    assertEquals(names.size(), examples.size());
    for (int i = 0; i < names.size(); i++) {
      String tab = Files.readString(TABS.resolve(names.get(i) + ".graphql"));
      MatchResult example = examples.get(i);
      String words = example.group(1).replaceAll("\\*\\*|`", "");
      assertEquals("# " + words.replace("\n", "\n# ") + "\n" + example.group(2), tab);
      String variables = Files.readString(TABS.resolve(names.get(i) + ".json"));
      assertEquals(JSON.readTree(example.group(3)), JSON.readTree(variables));
    }
  }

  private static List<MatchResult> examples() throws IOException {
    List<MatchResult> examples = EXAMPLE.matcher(Files.readString(README)).results().toList();
    assertTrue(examples.size() >= 5, "the README has five examples or more");
    return examples;
  }

  private static JsonNode answer(String query, JsonNode variables) throws IOException {
    String body =
        given()
            .contentType("application/json")
            .body(JSON.writeValueAsString(Map.of("query", query, "variables", variables)))
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
