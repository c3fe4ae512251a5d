package org.standoff.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.standoff.database.TestDatabase;
import org.standoff.exchange.dossier.DossierLoader;

/** A level of an operation costs the same SQL statements however many rows it has. */
@QuarkusTest
@TestProfile(StatementCountTest.Counted.class)
class StatementCountTest {

  private static final String THREE_LEVELS =
      """
      query ($first: Int) {
        crisis(key: "count") {
          statements(first: $first) {
            totalCount
            nodes {
              key
              speaker {
                name
                statements(first: 2) { totalCount nodes { key addressees { key } } }
                few: statements(first: 1, filter: {kind: [SPEECH]}) { nodes { key } }
              }
              evidence { source { key origin { key } } }
              links { kind to { key } }
            }
          }
        }
      }
      """;

  @Inject DossierLoader loader;
  @Inject SessionFactory sessions;

  @BeforeEach
  void load() throws IOException {
    load(dossier(100));
  }

  private void load(String dossier) throws IOException {
    byte[] bytes = dossier.getBytes(StandardCharsets.UTF_8);
    loader.load("count", new ByteArrayInputStream(bytes), (done, all) -> {});
  }

  @Test
  void oneStatementALevelHoweverManyRows() {
    long few = statements(10);
    assertEquals(few, statements(100));
    assertEquals(STATEMENTS, few);
  }

  /**
   * The crisis, the page and its total, speakers, their names, two pages of theirs at once, the
   * total of one, whom these address, evidence, its sources, their origins (the chain and its
   * ends), links, and the facts linked (their kinds and the facts).
   */
  private static final long STATEMENTS = 15;

  @Test
  void whatIsNotAskedForIsNotCounted() {
    assertEquals(1, cost("{ statements { nodes { key } } }"));
    assertEquals(2, cost("{ statements { totalCount nodes { key } } }"));
    assertEquals(1, cost("{ statements(filter: {text: \"something\"}) { nodes { key } } }"));
    assertEquals(2, cost("{ statements(filter: {text: \"say\"}) { nodes { highlight } } }"));
    assertEquals(3, cost("{ search(text: \"say\") { nodes { ... on Statement { highlight } } } }"));
    assertEquals(2, cost("{ crisis(key: \"count\") { statements { nodes { key } } } }"));
    assertEquals(3, cost("{ crisis(key: \"count\") { statements { totalCount } } }"));
  }

  @Test
  void connectionsOfALevelAreReadAtOnce() {
    String pages =
        "statements { nodes { key } } positions { nodes { key } } votes { nodes { key } }";
    assertEquals(2, cost("{ crisis(key: \"count\") { %s } }".formatted(pages)));
    assertEquals(
        3,
        cost(
            "{ crisis(key: \"count\") { %s statements2: statements { totalCount } } }"
                .formatted(pages)));
  }

  private long statements(int first) {
    sessions.getStatistics().clear();
    assertEquals(
        100,
        Operation.of(THREE_LEVELS)
            .ask(Map.of("first", first))
            .getInt("crisis.statements.totalCount"));
    return sessions.getStatistics().getPrepareStatementCount();
  }

  @Test
  void loadingCostsTheSameUpToAHundredOfAKind() throws IOException {
    assertEquals(loading("few", 10), loading("many", 100));
  }

  private long loading(String crisis, int statements) throws IOException {
    String dossier = dossier(statements).replaceAll("\\bcount\\b", crisis);
    sessions.getStatistics().clear();
    load(dossier);
    return sessions.getStatistics().getPrepareStatementCount();
  }

  private long cost(String query) {
    sessions.getStatistics().clear();
    Operation.of(query).ask();
    return sessions.getStatistics().getPrepareStatementCount();
  }

  private static String dossier(int statements) {
    String actors =
        IntStream.range(0, statements)
            .mapToObj(
                "  - {key: count-a%1$d, kind: PERSON, names: [{name: Actor %1$d, kind: PRIMARY}]}\n"
                    ::formatted)
            .collect(Collectors.joining());
    String said =
        IntStream.range(0, statements)
            .mapToObj(i -> STATEMENT.formatted(i, i, (i + 1) % statements))
            .collect(Collectors.joining());
    String links =
        IntStream.range(1, statements).mapToObj(LINK::formatted).collect(Collectors.joining());
    return HEAD + "actors:\n" + actors + "statements:\n" + said + "links:\n" + links;
  }

  private static final String HEAD =
      """
      crisis: {key: count, name: Count, summary: A crisis of numbers., period: {edtf: "2019"}, countries: [VE]}
      sources:
        - {key: count/s, kind: NEWS_REPORT, published: {edtf: "2019-01-02"}}
      """;

  private static final String STATEMENT =
      """
        - key: count/st-%d
          summary: Says something.
          speaker: count-a%d
          addressees: [count-a%d]
          kind: SPEECH
          quotation: INDIRECT
          said: {edtf: "2019-01-01"}
          evidence: [{source: count/s}]
      """;

  private static final String LINK =
      """
        - {from: {kind: STATEMENT, key: count/st-0}, kind: ELABORATES, to: {kind: STATEMENT, key: count/st-%d}}
      """;

  /** A database of its own, whose statements are counted. */
  public static class Counted implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.hibernate-orm.statistics", "true", "standoff.cache.rows", "0");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(TestDatabase.Own.class, Map.of("name", "counted")));
    }
  }
}
