package org.standoff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.exchange.dossier.OwnRecord;
import org.standoff.graphql.Operation;

/** History costs the same however many revisions and steps are told. */
@QuarkusTest
@TestProfile(HistoryRecord.class)
class CostTest {
  private static final String OF_FACTS =
      """
      { statements(first: %d, filter: {crisis: "corrected"}) {
          nodes { history { nodes { revision reason recordedBy changes { field } } } retraction { reason } } } }
      """;
  private static final String OF_A_CRISIS =
      """
      { crisis(key: "corrected") { changes(first: 100) { nodes { number
          node { ... on Statement { speaker { name } evidence { source { title } } }
                 ... on Vote { body { name } ballots { nodes { voter { name } } } } }
          revision { reason changes { field } } } } } }
      """;

  @Inject OwnRecord own;
  @Inject SessionFactory sessions;
  @Inject DataSource database;

  @BeforeEach
  void load() {
    HistoryRecord.load(own);
  }

  private long cost(String query) {
    sessions.getStatistics().clear();
    Operation.of(query).ask();
    return sessions.getStatistics().getPrepareStatementCount();
  }

  /** The page, its revisions, the steps, both states of what was corrected, and keys. */
  @Test
  void aHistoryForAllFactsOfAPage() {
    assertEquals(5, cost(OF_FACTS.formatted(1)));
    assertEquals(5, cost(OF_FACTS.formatted(100)));
  }

  /**
   * The crisis, its changes, their steps; nodes of five kinds, then actors and sources; both states
   * of the four kinds of which something was corrected or withdrawn, and keys.
   */
  @Test
  void aPageOfChangesForAllItsSteps() {
    assertEquals(15, cost(OF_A_CRISIS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"current_record", "known_record"})
  void theFeedMergesIndexes(String views) throws SQLException {
    String all = plan(views, "select * from change t order by t.number, t.id limit 100");
    assertTrue(all.contains("Merge Append"), all);
    assertFalse(all.contains("Sort  ("), all);
    String ofOne = "where t.crisis_id = '00000000-0000-8000-8000-000000000000'";
    String crisis =
        plan(
            views, "select * from crisis_change t " + ofOne + " order by t.number, t.id limit 100");
    assertTrue(crisis.contains("Merge Append"), crisis);
    assertTrue(crisis.contains("statement_left_crisis_id_recorded_in_id_idx"), crisis);
  }

  /** The plan for tables of any size: those of tests are so small that anything would do. */
  private String plan(String views, String query) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set local enable_sort = off; set local enable_seqscan = off");
      statement.execute("set local enable_bitmapscan = off; set local standoff.known = '5'");
      statement.execute("set local search_path = " + views + ", record, public");
      try (ResultSet result = statement.executeQuery("explain " + query)) {
        while (result.next()) {
          lines.add(result.getString(1));
        }
      }
      connection.rollback();
    }
    return String.join("\n", lines);
  }
}
