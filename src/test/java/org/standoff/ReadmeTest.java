package org.standoff;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.standoff.database.TestDatabase;

/** Asks what the README asks, and compares the answers with those printed there. */
@QuarkusTest
@TestProfile(ReadmeTest.BuiltInDossier.class)
class ReadmeTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern EXAMPLE =
      Pattern.compile("```graphql\\n(.*?)```\\s+```json\\n(.*?)```", Pattern.DOTALL);

  /** A query and the answer to it, as printed. */
  private record Example(String query, String answer) {}

  @Test
  void everyAnswerIsAsPrinted() throws IOException {
    List<Example> examples = examples();
    assertEquals(5, examples.size());
    assertAll(examples.stream().<Executable>map(example -> () -> check(example)));
  }

  private static List<Example> examples() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    return EXAMPLE
        .matcher(readme)
        .results()
        .map(match -> new Example(match.group(1), match.group(2)))
        .toList();
  }

  private static void check(Example example) throws JsonProcessingException {
    String answer =
        RestAssured.given()
            .contentType(ContentType.JSON)
            .body(JSON.writeValueAsBytes(Map.of("query", example.query())))
            .post("/graphql")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    JsonNode expected = JSON.readTree(example.answer());
    assertEquals(expected.toPrettyString(), JSON.readTree(answer).toPrettyString());
  }

  /** The built-in dossier in a database that holds nothing else. */
  public static final class BuiltInDossier implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("standoff.dossier", "venezuela-2019");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(TestDatabase.Own.class, Map.of("name", "readme")));
    }
  }
}
