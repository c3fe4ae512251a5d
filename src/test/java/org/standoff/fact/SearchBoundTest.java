package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
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
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.standoff.database.TestDatabase;
import org.standoff.graphql.Operation;

/** Of many facts that match, those recorded last are ranked. */
@QuarkusTest
@TestProfile(SearchBoundTest.Many.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchBoundTest {
  private static final String FIRST_STEP =
      """
      select record.begin_step(null, null);
      insert into record.crisis (id, key, name, summary, countries, period_approximate, period_precision, period_basis)
      values (record.identity_of('CRISIS', 'many'), 'many', 'Many', 'Is searched.', '{}', false, 'UNKNOWN', 'NOT_STATED');
      insert into record.actor (id, key, kind) values (record.identity_of('ACTOR', 'many'), 'many', 'PERSON');
      insert into record.actor_name (actor_id, ordinal, name, kind)
      values (record.identity_of('ACTOR', 'many'), 0, 'Many', 'PRIMARY');
      insert into record.source (id, key, kind, published_approximate, published_precision, published_basis)
      values (record.identity_of('SOURCE', 'many'), 'many', 'NEWS_REPORT', false, 'UNKNOWN', 'NOT_STATED')""";

  private static final String STATEMENTS =
      """
      select record.begin_step(null, null);
      insert into record.statement
        (id, key, crisis_id, summary, rank, modality, speaker_id, kind, quotation, topics,
         said_approximate, said_precision, said_basis)
      select record.identity_of('STATEMENT', 'many/' || i), 'many/' || i, record.identity_of('CRISIS', 'many'),
             'Asks for %1$s', 'NORMAL', 'ASSERTED', record.identity_of('ACTOR', 'many'), 'SPEECH', 'INDIRECT', '{}',
             false, 'UNKNOWN', 'NOT_STATED'
      from generate_series(%2$d, %3$d) i;
      insert into record.evidence (bearer_id, ordinal, source_id)
      select record.identity_of('STATEMENT', 'many/' || i), 0, record.identity_of('SOURCE', 'many')
      from generate_series(%2$d, %3$d) i""";

  @Inject DataSource database;

  @BeforeAll
  void fill() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String sql :
          List.of(
              FIRST_STEP,
              STATEMENTS.formatted("elections and elections", 1, 50),
              STATEMENTS.formatted("elections", 51, 50 + Words.MOST_RANKED - 1),
              STATEMENTS.formatted("new elections and elections", 9001, 9001))) {
        statement.execute(sql);
        connection.commit();
      }
      connection.setAutoCommit(true);
    }
  }

  @Test
  void theNewestAreRankedListedAndCounted() {
    JsonPath found = Operation.named("search").ask(Map.of("text", "elections"));
    assertEquals(Words.MOST_RANKED, found.getInt("search.totalCount"));
    assertEquals("many/9001", found.getString("search.nodes[0].key"));
    List<String> pages = pages();
    assertEquals(Words.MOST_RANKED, pages.size());
    assertEquals(Words.MOST_RANKED, pages.stream().distinct().count());
    assertFalse(pages.contains("many/50"));
    assertTrue(pages.contains("many/51"));
  }

  @Test
  void moreWordsFindTheOthersToo() {
    Map<String, Object> variables = Map.of("text", "\"elections and elections\" -new");
    assertEquals(50, Operation.named("search").ask(variables).getInt("search.totalCount"));
  }

  @Test
  void orderByRelevanceAloneIsBounded() {
    Operation counts =
        Operation.of(
            """
            {
              best: statements(filter: {text: "elections"}, orderBy: {field: RELEVANCE, direction: DESC}, first: 1) {
                totalCount nodes { key }
              }
              all: statements(filter: {text: "elections"}, first: 1) { totalCount }
              crisis(key: "many") {
                statements(filter: {text: "elections"}, orderBy: {field: RELEVANCE, direction: DESC}, first: 1) {
                  totalCount nodes { key }
                }
              }
            }""");
    JsonPath data = counts.ask();
    for (String best : List.of("best", "crisis.statements")) {
      assertEquals(Words.MOST_RANKED, data.getInt(best + ".totalCount"));
      assertEquals("many/9001", data.getString(best + ".nodes[0].key"));
    }
    assertEquals(50 + Words.MOST_RANKED, data.getInt("all.totalCount"));
  }

  @Test
  void theLanguagesThatArePublishedAreThoseOfTheDatabase() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet languages =
            statement.executeQuery(
                "select string_agg(language, ' ' order by language)"
                    + " from record.search_language where language <> 'und'")) {
      languages.next();
      assertEquals(String.join(" ", SearchMethod.LANGUAGES), languages.getString(1));
    }
  }

  private static List<String> pages() {
    List<String> keys = new ArrayList<>();
    Map<String, Object> variables = new HashMap<>(Map.of("text", "elections", "first", 100));
    boolean more = true;
    while (more) {
      JsonPath page = Operation.named("search").ask(variables);
      keys.addAll(page.getList("search.nodes.key", String.class));
      more = page.getBoolean("search.pageInfo.hasNextPage");
      variables.put("after", page.getString("search.pageInfo.endCursor"));
    }
    return keys;
  }

  /** A database of its own. */
  public static class Many implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(TestDatabase.Own.class, Map.of("name", "many")));
    }
  }
}
