package org.standoff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.standoff.database.OwnThread;
import org.standoff.exchange.dossier.EmptyRecord;
import org.standoff.exchange.dossier.OwnRecord;
import org.standoff.graphql.Operation;

/** A reader of the feed misses nothing and reads nothing twice while others write. */
@QuarkusTest
@TestProfile(HistoryRecord.class)
class WritersTest {
  private static final int DOSSIERS = 12;
  private static final String DOSSIER =
      """
      crisis: {key: %1$s, name: N, summary: S., period: {edtf: "2019"}}
      sources: [{key: %1$s/s, kind: NEWS_REPORT, published: {edtf: "2019-03-01"}}]
      actors: [{key: %1$s-a, kind: PERSON, names: [{name: Ana, kind: PRIMARY}]}]
      statements:
        - key: %1$s/st
          summary: Says so.
          speaker: %1$s-a
          kind: SPEECH
          quotation: DIRECT
          said: {edtf: "2019-03-01"}
          evidence: [{source: %1$s/s}]
      """;
  private static final List<String> LONG =
      List.of(
          "select record.begin_step('a test', 'slowly')",
          "update record.actor set description = 'slowly' where key = 'corrected-a'"
              + " and superseded_in = 9223372036854775807",
          "select pg_sleep(2)");

  @Inject OwnRecord own;
  @Inject EmptyRecord record;
  @Inject DataSource database;

  private final List<Map<String, Object>> read = new ArrayList<>();
  private final Map<String, Object> place = new HashMap<>(Map.of("first", 3));

  @AfterEach
  void empty() {
    record.empty();
  }

  @Test
  void pagesReadMeanwhileMakeTheFeed() {
    HistoryRecord.load(own);
    List<CompletableFuture<Void>> writers =
        List.of(
            CompletableFuture.runAsync(() -> write("writer-a"), OwnThread.EACH),
            CompletableFuture.runAsync(this::writeSlowly, OwnThread.EACH),
            CompletableFuture.runAsync(() -> write("writer-b"), OwnThread.EACH));
    CompletableFuture<Void> all =
        CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));
    int pages = 0;
    while (!all.isDone()) {
      readOn();
      pages++;
    }
    all.join();
    assertTrue(pages > 1, "it was read while others wrote");
    while (readOn()) {
      pages++;
    }
    assertEquals(whole(), read);
    assertEquals(
        2 * DOSSIERS,
        read.stream().filter(change -> String.valueOf(change.get("key")).endsWith("/st")).count());
    assertTrue(
        read.stream()
            .anyMatch(change -> String.valueOf(change.get("revision")).contains("slowly")));
  }

  /**
   * Reads the next page, an empty one where there is nothing new, and tells whether there is more.
   */
  private boolean readOn() {
    JsonPath page = Operation.named("numbers").ask(place).setRootPath("data.changes");
    read.addAll(page.getList("nodes"));
    String cursor = page.getString("pageInfo.endCursor");
    if (cursor != null) {
      place.put("after", cursor);
    }
    return page.getBoolean("pageInfo.hasNextPage");
  }

  private static List<Map<String, Object>> whole() {
    List<Map<String, Object>> all = new ArrayList<>();
    Map<String, Object> variables = new HashMap<>(Map.of("first", 100));
    boolean more = true;
    while (more) {
      JsonPath page = Operation.named("numbers").ask(variables).setRootPath("data.changes");
      all.addAll(page.getList("nodes"));
      variables.put("after", page.getString("pageInfo.endCursor"));
      more = page.getBoolean("pageInfo.hasNextPage");
    }
    return all;
  }

  private void write(String crisis) {
    IntStream.range(0, DOSSIERS).forEach(i -> own.load(DOSSIER.formatted(crisis + i)));
  }

  private void writeSlowly() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String sql : LONG) {
        statement.execute(sql);
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
