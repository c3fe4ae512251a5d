package org.standoff.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.graphql.Operation;

@QuarkusTest
class ActorSearchTest {
  private static final Operation SEARCH = Operation.named("actor-search");

  @ParameterizedTest
  @CsvSource({
    "guaido, guaido",
    "Guaidó, guaido",
    "Guadio, guaido",
    "Хуан Гуаидо, guaido",
    "ＧＵＡＩＤＯ, guaido",
    "maduro, maduro",
    "Мадуро, maduro",
    "Madoro, maduro",
    "مادورو, maduro",
    "Donald Tramp, trump",
    "Дональд Трамп, trump",
    "european parlament, ep",
    "U.N. human rights office, ohchr"
  })
  void findsFirst(String name, String key) {
    assertEquals(key, SEARCH.ask(Map.of("name", name)).getString("actorSearch[0].actor.key"));
  }

  @Test
  void theSameNameScoresOneAndEachActorComesOnce() {
    JsonPath data = SEARCH.ask(Map.of("name", "JUAN GUAIDO", "threshold", 0, "first", 100));
    assertEquals(1f, data.getFloat("actorSearch[0].score"));
    List<String> keys = data.getList("actorSearch.actor.key");
    assertEquals(keys.size(), new HashSet<>(keys).size());
    List<Float> scores = data.getList("actorSearch.score", Float.class);
    for (int i = 1; i < scores.size(); i++) {
      assertTrue(scores.get(i) <= scores.get(i - 1), scores::toString);
    }
  }

  @Test
  void thresholdKindsAndFirstNarrowIt() {
    assertEquals(List.of(), keys(Map.of("name", "Guadio", "threshold", 0.9)));
    assertEquals(List.of(), keys(Map.of("name", "guaido", "kinds", List.of("STATE"))));
    assertEquals(List.of("us"), keys(Map.of("name", "united states", "first", 1)));
    assertEquals(List.of(), keys(Map.of("name", "!?")));
  }

  private static List<String> keys(Map<String, ?> variables) {
    return SEARCH.ask(variables).getList("actorSearch.actor.key");
  }
}
