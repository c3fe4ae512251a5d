package org.standoff.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Who writes waits for others, though not for ever. */
@QuarkusTest
@TestProfile(WaitTest.Profile.class)
class WaitTest {
  private static final String ACTOR =
      "mutation { recordActor(input: {key: \"%s\", kind: PERSON, names: [{name: \"A\", kind: PRIMARY}]}) { key } }";

  @Inject DataSource database;

  @Test
  void aLongLoadIsNotWaitedForInVain() throws SQLException {
    Desk.EDITOR.post(ACTOR.formatted("wait/first"), Map.of()); // which may take long
    try (Connection load = database.getConnection();
        Statement statement = load.createStatement()) {
      load.setAutoCommit(false);
      statement.execute("select record.begin_step('a test', 'slowly')");
      Response answer = Desk.EDITOR.post(ACTOR.formatted("wait/a"), Map.of());
      assertEquals(503, answer.statusCode());
      assertEquals("UNAVAILABLE", answer.jsonPath().getString("errors[0].extensions.code"));
      assertEquals(List.of("recordActor"), answer.jsonPath().getList("errors[0].path"));
      load.rollback();
    }
    assertEquals("wait/a", Desk.EDITOR.ask(ACTOR.formatted("wait/a")).getString("recordActor.key"));
  }

  /** Where an operation may take a second. */
  public static final class Profile extends RecordingTest.Profile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("standoff.limits.time", "1s");
    }
  }
}
