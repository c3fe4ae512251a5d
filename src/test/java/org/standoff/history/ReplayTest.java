package org.standoff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.standoff.exchange.dossier.OwnRecord;
import org.standoff.graphql.Operation;

/** Whoever follows the feed has the same record. */
@QuarkusTest
@TestProfile(HistoryRecord.class)
class ReplayTest {
  private static final String TABLES =
      "select string_agg(format('select %L || to_jsonb(t)::text from record.%I t', table_name, table_name),"
          + " ' union all ') || ' order by 1' from information_schema.tables"
          + " where table_schema = 'record' and table_type = 'BASE TABLE'";
  private static final String EMPTY =
      "drop schema record, current_record, known_record cascade;"
          + " drop table public.flyway_schema_history";

  @Inject OwnRecord own;
  @Inject AgroalDataSource database;
  @Inject Flyway flyway;
  @Inject ObjectMapper json;

  @Test
  void theFeedMakesTheSameRecordInAnEmptyDatabase() throws SQLException, JsonProcessingException {
    empty();
    HistoryRecord.load(own);
    own.loadFile("venezuela-2019.yaml");
    merge("corrected-a", "corrected-b", null);
    List<String> record = record();
    List<Map<String, Object>> feed = feed();
    List<Map<String, Object>> merges =
        feed.stream().filter(change -> "MERGED".equals(change.get("kind"))).toList();
    assertEquals(1, merges.size());
    Object merged = merges.get(0).get("number");
    empty();
    List<Map<String, Object>> before =
        feed.stream().filter(change -> !Objects.equals(change.get("number"), merged)).toList();
    for (Map<String, Object> dossier : Replay.dossiers(before)) {
      dossier.remove("number");
      own.load(json.writeValueAsString(dossier));
    }
    merge("corrected-a", "corrected-b", (String) merges.get(0).get("at"));
    assertEquals(String.join("\n", record), String.join("\n", record()));
    assertEquals(feed, feed());
  }

  /** As the mutation does it, by nobody who is told of; of its own moment, as a replay may. */
  private void merge(String keep, String merge, @Nullable String moment) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "select record.begin_step(null, 'one person', "
              + (moment == null ? "null" : "'" + moment + "'")
              + ")");
      statement.execute(
          "select record.merge_actors(record.identity_of('ACTOR', '%s'), record.identity_of('ACTOR', '%s'))"
              .formatted(keep, merge));
      connection.commit();
      connection.setAutoCommit(true);
    }
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

  private List<String> record() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      List<String> rows = new ArrayList<>();
      String sql;
      try (ResultSet tables = statement.executeQuery(TABLES)) {
        tables.next();
        sql = tables.getString(1);
      }
      try (ResultSet result = statement.executeQuery(sql)) {
        while (result.next()) {
          rows.add(result.getString(1));
        }
      }
      return rows;
    }
  }

  private void empty() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(EMPTY);
    }
    flyway.migrate();
    database.flush(AgroalDataSource.FlushMode.ALL); // connections know the old tables
  }
}
