package org.standoff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standoff.graphql.Operation;

/** The feed of the built-in crisis, of which nothing was corrected yet. */
@QuarkusTest
class FeedTest {
  private static final Operation FEED = Operation.named("feed");

  @Test
  void everythingWasRecordedOnce() {
    JsonPath page = FEED.ask(Map.of("first", 50)).setRootPath("data.changes");
    assertEquals(50, new HashSet<>(page.getList("nodes.node.id")).size());
    assertEquals(List.of("RECORDED"), page.getList("nodes.kind.unique()"));
    assertEquals(List.of(1), page.getList("nodes.revision.revision.unique()"));
  }

  @Test
  void aMomentAndANumberContradict() {
    JsonPath answer = FEED.answer(Map.of("from", "2019-01-01T00:00:00Z", "fromNumber", 1));
    assertEquals("VALIDATION", answer.getString("errors[0].extensions.code"));
    assertEquals(List.of("changes"), answer.getList("errors[0].path"));
    assertEquals(
        "Ask for what is since a moment or since a number, not for both.",
        answer.getString("errors[0].message"));
  }

  @Test
  void momentsComeInOrder() {
    JsonPath answer =
        Operation.named("changes-between")
            .answer(Map.of("from", "2019-01-02T00:00:00Z", "to", "2019-01-01T00:00:00Z"));
    assertEquals("VALIDATION", answer.getString("errors[0].extensions.code"));
    assertEquals(List.of("crisis", "changes"), answer.getList("errors[0].path"));
    assertEquals("from must not be later than to.", answer.getString("errors[0].message"));
  }

  @Test
  void theCursorOfAnotherOrderIsRefused() {
    String cursor =
        Operation.of("{ statements(first: 1) { pageInfo { endCursor } } }")
            .ask()
            .getString("statements.pageInfo.endCursor");
    JsonPath answer = FEED.answer(Map.of("after", cursor));
    assertEquals("VALIDATION", answer.getString("errors[0].extensions.code"));
  }
}
