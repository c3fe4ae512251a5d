package org.standoff.exchange.dossier;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.database.OwnThread;
import org.standoff.database.RecordLock;

/**
 * A statement that fails, or a database that is lost, costs the fields that need it and no more.
 */
@QuarkusTest
@TestProfile(OwnRecord.Profile.class)
class FailedFieldTest {
  private static final String QUERY =
      """
      {
        before: crisis(key: "corrected") { statements { totalCount } }
        broken: crisis(key: "corrected") { votes { totalCount } }
        after: crisis(key: "corrected") { statements { totalCount } }
        then: crisis(key: "corrected", knownAt: "2019-02-03T12:00:00Z") { votes { totalCount } }
      }
      """;
  private static final String FIRST =
      """
      {
        broken: votes(filter: {crisis: "corrected"}) { nodes { key } }
        after: crisis(key: "corrected") { statements { totalCount } }
      }
      """;
  private static final String ALONE =
      "{ broken: votes(filter: {crisis: \"corrected\"}) { nodes { key } } }";
  private static final String END_OTHERS =
      """
      select pg_terminate_backend(pid)
      from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
        and backend_type = 'client backend'
      """;
  private static final String LIMIT =
      "do $$ begin execute format('alter database %%I connection limit %d', current_database()); end $$";

  @Inject AgroalDataSource database;

  private static Response ask() {
    return ask(QUERY);
  }

  private static Response ask(String query) {
    return given()
        .contentType("application/json")
        .accept("application/graphql-response+json")
        .body(Map.of("query", query))
        .post("/graphql");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aFailedStatementLeavesTheOtherRootFieldsTheirAnswers() throws SQLException {
    execute("alter view current_record.vote rename column crisis_id to hidden");
    try {
      Response response = ask();
      JsonPath answer = response.jsonPath();
      assertEquals(200, response.statusCode());
      assertEquals(List.of(List.of("broken", "votes")), answer.getList("errors.path"));
      assertEquals(List.of("INTERNAL"), answer.getList("errors.extensions.code"));
      assertEquals(2, answer.getInt("data.before.statements.totalCount"));
      assertNull(answer.get("data.broken"));
      assertEquals(2, answer.getInt("data.after.statements.totalCount"));
      assertEquals(1, answer.getInt("data.then.votes.totalCount"));
    } finally {
      execute("alter view current_record.vote rename column hidden to crisis_id");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {FIRST, ALONE})
  void oneThatFailsWithTheBeginningIsAnError(String query) throws SQLException {
    execute("alter view current_record.vote rename column crisis_id to hidden");
    try {
      Response response = ask(query);
      JsonPath answer = response.jsonPath();
      assertEquals(List.of(List.of("broken")), answer.getList("errors.path"));
      assertEquals(List.of("INTERNAL"), answer.getList("errors.extensions.code"));
      assertNull(answer.get("data"));
    } finally {
      execute("alter view current_record.vote rename column hidden to crisis_id");
    }
  }

  @Test
  void aConnectionLostMidwayKeepsWhatWasRead() throws Exception {
    CompletableFuture<Response> asked;
    try (RecordLock other =
        RecordLock.by(database, "lock table record.vote in access exclusive mode")) {
      asked = CompletableFuture.supplyAsync(FailedFieldTest::ask, OwnThread.EACH);
      other.awaitBlocked(1);
      other.execute(END_OTHERS);
      Response response = asked.get(20, TimeUnit.SECONDS);
      JsonPath answer = response.jsonPath();
      assertEquals(200, response.statusCode());
      assertEquals(2, answer.getInt("data.before.statements.totalCount"));
      assertEquals(
          List.of(List.of("broken", "votes"), List.of("after"), List.of("then")),
          answer.getList("errors.path"));
      assertOutOfReach(answer, 3);
    }
    awaitAnswer();
  }

  @Test
  void withoutADatabaseTheServiceIsUnavailable() throws Exception {
    try (Connection kept = database.getConnection();
        Statement statement = kept.createStatement()) {
      statement.execute(LIMIT.formatted(0));
      try {
        statement.execute(END_OTHERS);
        Response response = ask();
        assertEquals(503, response.statusCode());
        assertTrue(response.jsonPath().getMap("").containsKey("errors"));
        assertEquals(false, response.jsonPath().getMap("").containsKey("data"));
        assertOutOfReach(response.jsonPath(), 4);
      } finally {
        statement.execute(LIMIT.formatted(-1));
      }
    }
    awaitAnswer();
  }

  private static void assertOutOfReach(JsonPath answer, int errors) {
    for (int i = 0; i < errors; i++) {
      String error = "errors[" + i + "].";
      assertEquals("UNAVAILABLE", answer.getString(error + "extensions.code"), answer::prettify);
      assertEquals(
          "The record is out of reach at the moment. Ask again later.",
          answer.getString(error + "message"));
    }
    assertEquals(errors, answer.getList("errors").size());
  }

  /** The pool still holds connections that were lost. */
  private void awaitAnswer() throws InterruptedException {
    database.flush(AgroalDataSource.FlushMode.INVALID);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    for (int good = 0; good < 10; good = ask().jsonPath().get("errors") == null ? good + 1 : 0) {
      assertTrue(System.nanoTime() < end, "still unavailable");
      Thread.sleep(20);
    }
  }
}
