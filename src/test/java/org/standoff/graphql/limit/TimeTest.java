package org.standoff.graphql.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.database.TestDatabase;
import org.standoff.graphql.Operation;

/** What takes too long is ended in the database too: unless it is, the answer never comes. */
@QuarkusTest
@TestProfile(TimeTest.Profile.class)
class TimeTest {
  @Inject DataSource database;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ crises { totalCount } votes { totalCount } }",
        "{ votes { nodes { key } } }",
        "{ votes { totalCount nodes { key } } }"
      })
  @Timeout(60)
  void aStatementThatHangsIsEnded(String query) throws SQLException {
    Operation.of(query).answer(Map.of()); // the first takes longer, whatever it asks
    try (Connection blocking = database.getConnection();
        Statement statement = blocking.createStatement()) {
      blocking.setAutoCommit(false);
      statement.execute("lock table record.vote in access exclusive mode");
      JsonPath answer = Operation.of(query).answer(Map.of());
      assertEquals(List.of("LIMIT"), answer.getList("errors.extensions.code"));
      assertEquals("votes", answer.getString("errors[0].path[0]"));
      blocking.rollback();
    }
  }

  /** With little time and a database that others do not use. */
  public static final class Profile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("standoff.limits.time", "2s");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(TestDatabase.Own.class, Map.of("name", "timed")));
    }
  }
}
