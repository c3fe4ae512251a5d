package org.standoff.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TestDatabaseTest.OwnDatabase.class)
class TestDatabaseTest {
  @Inject DataSource database;

  @Test
  void aProfileMayHaveADatabaseToItself() throws Exception {
    try (var connection = database.getConnection()) {
      assertEquals("own_of_a_test", connection.getCatalog());
    }
  }

  /** Names a database of its own. */
  public static final class OwnDatabase implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(
          new TestResourceEntry(TestDatabase.Own.class, Map.of("name", "own_of_a_test")));
    }
  }
}
