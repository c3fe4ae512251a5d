package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.standoff.graphql.Operation;

/** Every method is published, from the code that applies it. */
@QuarkusTest
class MethodologyTest {

  @Test
  void wordingsAreReadAsPublished() {
    JsonPath data = Operation.named("methodology").ask().setRootPath("data.methodology.ruleSets");
    assertTrue(data.getList("name").contains("standoff-1"));
    String rules = "find { it.name == 'standoff-1' }.rules";
    assertEquals(
        WordingRules.all().stream().map(rule -> rule.qualifier().name()).toList(),
        data.getList(rules + ".name"));
    assertEquals(
        WordingRules.all().stream().map(WordingRule::reading).toList(),
        data.getList(rules + ".reading"));
    assertEquals(
        "several dozen",
        data.getString(rules + ".find { it.name == 'DOZENS' }.wording.split('; ')[1]"));
  }

  @Test
  void everyDecisionIsPublished() {
    JsonPath data = Operation.named("methodology").ask().setRootPath("data.methodology");
    assertEquals(
        List.of("names-1", "roles-1", "search-1", "standoff-1", "timeline-1"),
        data.getList("ruleSets.name"));
    assertEquals(List.of("standoff-1", "standoff-series-1"), data.getList("estimates.name"));
    assertEquals(List.of("agreement-1", "counts-1", "standoff-1"), data.getList("tallies.name"));
  }

  @Test
  void everyMethodSaysWhatItDoes() {
    JsonPath data = Operation.named("methodology").ask().setRootPath("data.methodology");
    List<String> texts =
        Stream.of("ruleSets", "estimates", "tallies")
            .flatMap(part -> data.getList(part + ".text", String.class).stream())
            .toList();
    assertTrue(texts.stream().allMatch(text -> text.length() > 40), texts.toString());
  }
}
