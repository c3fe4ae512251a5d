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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.exchange.dossier.OwnRecord;
import org.standoff.follow.SocketClient;
import org.standoff.graphql.Operation;

/** Whoever follows a crisis is told that a fact leaves it. */
@QuarkusTest
@TestProfile(MovedFact.Profile.class)
class MovedFactTest {
  @Inject OwnRecord own;
  @Inject DataSource database;

  private MovedFact fact;

  @BeforeEach
  void record() {
    fact = MovedFact.record(own);
  }

  private void sql(String... statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select record.begin_step(null, 'by hand')");
      for (String sql : statements) {
        statement.execute(sql);
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private String toCrisis(String crisis) {
    return "update current_record.event set crisis_id = record.identity_of('CRISIS', '%s') where key = '%s'"
        .formatted(crisis, fact.key);
  }

  @Test
  void bothCrisesAreToldOfTheFactAndItsLinksAndTheRecordOnce() {
    fact.move(1, fact.to);
    List<String> step = List.of(fact.corrected(), "CORRECTED null", "CORRECTED null");
    assertEquals(step, fact.told(fact.from).stream().sorted().toList());
    assertEquals(step, fact.told(fact.to).stream().sorted().toList());
    assertEquals(step, fact.toldOfAll().stream().sorted().toList());
    JsonPath left = MovedFact.changes(fact.from, Map.of());
    assertEquals(
        List.of(Map.of("field", "crisis", "before", fact.from, "after", fact.to)),
        left.getList("nodes.find { it.kind == 'CORRECTED' && it.key != null }.revision.changes"));
    assertEquals(
        List.of(2, 2),
        left.getList(
            "nodes.findAll { it.kind == 'CORRECTED' && it.key == null }.revision.revision"));
    fact.correct(2, Map.of("summary", "Went."));
    assertEquals(3, fact.told(fact.from).size());
    assertEquals(4, fact.told(fact.to).size());
    assertEquals(4, fact.toldOfAll().size());
  }

  @Test
  void momentsPagesAndWhatWasKnownAreAsForAnyChange() {
    String moved = fact.move(1, fact.to);
    String again = fact.correct(2, Map.of("summary", "Went."));
    String back = fact.move(3, fact.from);
    Map<String, Integer> after = Map.of(fact.from, 3, fact.to, 4);
    for (String crisis : List.of(fact.from, fact.to)) {
      JsonPath between = MovedFact.changes(crisis, Map.of("from", moved, "to", back));
      assertEquals(after.get(crisis), between.getInt("totalCount"));
      JsonPath until = MovedFact.changes(crisis, Map.of("to", moved));
      JsonPath known = MovedFact.changes(crisis, Map.of("at", again));
      assertEquals(moved, until.getString("nodes[-1].at"));
      assertEquals(
          until.getList("nodes.number"),
          MovedFact.changes(crisis, Map.of("at", moved)).getList("nodes.number"));
      assertTrue(known.getInt("totalCount") >= until.getInt("totalCount"));
      List<Object> whole = MovedFact.changes(crisis, Map.of()).getList("nodes");
      assertEquals(whole.size(), MovedFact.changes(crisis, Map.of()).getInt("totalCount"));
      Map<String, Object> page = new HashMap<>(Map.of("first", 1));
      for (Object each : whole) {
        JsonPath one = MovedFact.changes(crisis, page);
        assertEquals(List.of(each), one.getList("nodes"));
        assertEquals(each != whole.get(whole.size() - 1), one.getBoolean("pageInfo.hasNextPage"));
        page.put("after", one.getString("pageInfo.endCursor"));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"third, 0, 3", "third from, 0, 0", "to third, 0, 3", "to third to, 3, 0"})
  void ofSeveralMovesInAStepTheResultIsTold(String crises, int entered, int third)
      throws SQLException {
    int before = fact.told(MovedFact.THIRD).size();
    Map<String, String> keys = Map.of("from", fact.from, "to", fact.to);
    sql(
        Stream.of(crises.split(" "))
            .map(crisis -> toCrisis(keys.getOrDefault(crisis, crisis)))
            .toArray(String[]::new));
    assertEquals(3, fact.toldOfAll().size());
    assertEquals(3, fact.told(fact.from).size(), "left or corrected");
    assertEquals(entered, fact.told(fact.to).size());
    assertEquals(third, fact.told(MovedFact.THIRD).size() - before);
  }

  @Test
  void laterRevisionsLeaveNothing() throws SQLException {
    fact.move(1, fact.to);
    fact.correct(2, Map.of("summary", "Went."));
    sql("update current_record.event set revision = revision where key = '%s'".formatted(fact.key));
    assertEquals(3, fact.told(fact.from).size());
    assertEquals(5, fact.told(fact.to).size());
  }

  @Test
  void followersOfEitherAndOfTheRecordAreToldOnce() {
    fact.move(1, fact.to);
    MovedFact.retract(fact.link("ABOUT"), 2);
    fact.correct(2, Map.of("summary", "Went."));
    fact.move(3, fact.from);
    assertFollowed(Map.of("crisis", fact.from, "fromNumber", fact.begin), fact.told(fact.from));
    assertFollowed(Map.of("crisis", fact.to, "fromNumber", fact.begin), fact.told(fact.to));
    assertFollowed(Map.of("fromNumber", fact.begin), fact.toldOfAll());
  }

  private static void assertFollowed(Map<String, ?> which, List<String> feed) {
    try (SocketClient socket = SocketClient.open(null)) {
      socket.subscribe("f", Operation.named("recorded").text(), which);
      for (String each : feed) {
        JsonPath change = socket.next("f").setRootPath("payload.data.recorded");
        assertEquals(each, change.getString("kind") + " " + change.getString("key"));
      }
    }
  }
}
