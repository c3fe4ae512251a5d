package org.standoff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.exchange.dossier.OwnRecord;
import org.standoff.graphql.Operation;

/** Whoever changes only a part changes the whole: it is a revision and a step of the feed. */
@QuarkusTest
@TestProfile(HistoryRecord.class)
class PartsTest {
  @Inject OwnRecord own;

  private JsonPath feed;

  @BeforeEach
  void load() {
    HistoryRecord.load(own);
    feed =
        Operation.named("feed")
            .ask(Map.of("first", 100, "from", "2019-03-01T12:00:00Z"))
            .setRootPath("data.changes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          parts/s    | 2 | reliability | |B
          parts-a    | 2 | roles       | | president of parts-state (2019-01-01/..)
          parts-a    | 3 | roles       | president of parts-state (2019-01-01/..) | \
          president of parts-state (2019-01-01/.., disputed by parts-b)
          parts-b    | 2 | names       | Berta (PRIMARY) | Berta (PRIMARY); Berta B. (ALIAS, es)
          parts-b    | 2 | externalIds | | wikidata:Q1
          parts/st-1 | 2 | evidence    | parts/s (sentence 3) | parts/s (sentence 3, citing parts-b)
          parts/st-1 | 2 | mentions    | parts-state | parts-b; parts-state
          parts/vo-1 | 2 | ballots     | parts-a FOR | parts-a AGAINST
          parts/ev-1 | 2 | participants| parts-a (SOURCE) | parts-a (SOURCE); parts-b (TARGET)
          """)
  void aPartIsCorrected(String key, int revision, String field, String before, String after) {
    String change =
        "nodes.find { it.key == '%s' && it.revision.revision == %d }.".formatted(key, revision);
    assertEquals("CORRECTED", feed.getString(change + "kind"));
    String changes = change + "revision.changes.find { it.field == '%s' }.".formatted(field);
    assertEquals(before, feed.getString(changes + "before"));
    assertEquals(after, feed.getString(changes + "after"));
  }

  @Test
  void nothingElseChanged() {
    assertEquals(7, feed.getList("nodes").size());
    assertEquals(9, feed.getList("nodes.revision.changes.flatten()").size());
    assertEquals(
        3,
        Operation.of("{ changes(first: 100) { nodes { key revision { revision } } } }")
            .ask()
            .getInt("changes.nodes.findAll { it.key == 'parts-a' }.revision.revision.max()"));
  }
}
