package org.standoff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.standoff.exchange.dossier.EmptyRecord;
import org.standoff.exchange.dossier.OwnRecord;
import org.standoff.graphql.Operation;

/** Whoever follows the feed has the same record. */
@QuarkusTest
@TestProfile(HistoryRecord.class)
class ReplayTest {
  @Inject OwnRecord own;
  @Inject EmptyRecord record;
  @Inject ObjectMapper json;

  @AfterEach
  void empty() {
    record.empty();
  }

  @Test
  void theFeedMakesTheSameRecordInAnEmptyDatabase() throws JsonProcessingException {
    record.empty();
    HistoryRecord.load(own);
    own.loadFile("venezuela-2019.yaml");
    record.merge("corrected-a", "corrected-b", null);
    List<String> rows = record.rows();
    List<Map<String, Object>> feed = feed();
    List<Map<String, Object>> merges =
        feed.stream().filter(change -> "MERGED".equals(change.get("kind"))).toList();
    assertEquals(1, merges.size());
    Object merged = merges.get(0).get("number");
    record.empty();
    List<Map<String, Object>> before =
        feed.stream().filter(change -> !Objects.equals(change.get("number"), merged)).toList();
    for (Map<String, Object> dossier : Replay.dossiers(before)) {
      dossier.remove("number");
      own.load(json.writeValueAsString(dossier));
    }
    record.merge("corrected-a", "corrected-b", (String) merges.get(0).get("at"));
    assertEquals(String.join("\n", rows), String.join("\n", record.rows()));
    assertEquals(feed, feed());
  }

  private static List<Map<String, Object>> feed() {
    List<Map<String, Object>> all = new ArrayList<>();
    Map<String, Object> variables = new HashMap<>(Map.of("first", 40));
    boolean more = true;
    while (more) {
      JsonPath page = Operation.named("replay").ask(variables).setRootPath("data.changes");
      all.addAll(page.getList("nodes"));
      variables.put("after", page.getString("pageInfo.endCursor"));
      more = page.getBoolean("pageInfo.hasNextPage");
    }
    return all;
  }
}
