package org.standoff.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole answers about the built-in dossier, each beside its operation in {@code graphql/}. */
@QuarkusTest
class AnswersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "statements-of-a-crisis",
        "actor-in-full",
        "members",
        "positions",
        "votes",
        "casualty-figures",
        "events",
        "links",
        "source-page",
        "lookups"
      })
  void answersInFull(String operation) {
    Operation.named(operation).assertAnswer();
  }

  @Test
  void nodesAnswerByTheIdsThatObjectsTell() {
    JsonPath ids = Operation.named("ids").ask();
    List<String> wanted =
        List.of(
            ids.getString("actor.id"),
            ids.getString("fact.id"),
            "bm9uZQ",
            ids.getString("fact.links[0].id"),
            ids.getString("crisis.id"),
            ids.getString("source.id"),
            ids.getString("actor.id"));
    JsonPath nodes = Operation.named("nodes").ask(Map.of("ids", wanted));
    assertEquals(
        List.of("Actor", "Position", "none", "FactLink", "Crisis", "Source", "Actor"),
        nodes.getList("nodes").stream()
            .map(node -> node == null ? "none" : ((Map<?, ?>) node).get("__typename"))
            .toList());
    assertEquals(wanted.get(3), nodes.getString("nodes[3].id"));
    assertEquals("venezuela-2019/po-1", nodes.getString("nodes[1].key"));
    JsonPath one = Operation.named("node").ask(Map.of("id", ids.getString("fact.id")));
    assertEquals("venezuela-2019/po-1", one.getString("node.key"));
    assertEquals("venezuela-2019", one.getString("node.crisis.key"));
  }
}
