package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.standoff.database.OwnThread;
import org.standoff.database.RecordLock;
import org.standoff.graphql.Operation;

/** What was known at a moment is answered only when it cannot change any more. */
@QuarkusTest
@TestProfile(OwnRecord.Profile.class)
class KnownAtWhileRecordingTest {
  private static final String WATCHED =
      """
      crisis: {key: watched, name: First, summary: Somebody reads it., period: {edtf: "2019"}}
      """;
  private static final Operation NAMES =
      Operation.of(
          """
          query ($at: DateTime) {
            now: crisis(key: "watched") { name }
            then: crisis(key: "watched", knownAt: $at) { name }
          }
          """);
  private static final String RENAME =
      "update current_record.crisis set name = '%s' where key = 'watched'";

  @Inject OwnRecord own;
  @Inject DataSource database;

  @BeforeEach
  void load() throws SQLException {
    own.load(WATCHED);
    try (RecordLock writer = writer("First")) {
      writer.commit();
    }
  }

  /** A writer that has given the crisis a name and has not ended. */
  private RecordLock writer(String name) throws SQLException {
    RecordLock writer = RecordLock.by(database, "select record.begin_step('a test', null)");
    writer.execute(RENAME.formatted(name));
    return writer;
  }

  private static Map<String, String> at(OffsetDateTime moment) {
    return Map.of("at", moment.toString());
  }

  @Test
  void aMomentAfterTheBeginningOfAStepWaitsForItsEnd() throws Exception {
    CompletableFuture<JsonPath> asked;
    OffsetDateTime moment;
    try (RecordLock writer = writer("Second")) {
      moment = OffsetDateTime.now(ZoneOffset.UTC);
      Map<String, String> variables = at(moment);
      asked = CompletableFuture.supplyAsync(() -> NAMES.ask(variables), OwnThread.EACH);
      writer.awaitBlocked(1);
      writer.commit();
    }
    JsonPath first = asked.get(20, TimeUnit.SECONDS);
    assertEquals("Second", first.getString("then.name"));
    assertEquals("Second", first.getString("now.name"));
    try (RecordLock writer = writer("Third")) {
      writer.commit();
    }
    JsonPath later = NAMES.ask(at(moment));
    assertEquals("Second", later.getString("then.name"));
    assertEquals("Third", later.getString("now.name"));
  }

  @Test
  void whatIsSettledDoesNotWait() throws SQLException {
    try (RecordLock writer = writer("Second")) {
      JsonPath data = NAMES.ask(Map.of("at", "2019-02-03T00:00:00Z"));
      assertNull(data.get("then"));
      assertEquals("First", data.getString("now.name"));
      assertEquals("First", NAMES.ask(Map.of()).getString("then.name"));
      writer.commit();
    }
    assertEquals("Second", NAMES.ask(Map.of()).getString("then.name"));
  }

  @Test
  void noReaderWaitsForEver() throws SQLException {
    OffsetDateTime begun;
    try (RecordLock writer = writer("Second")) {
      begun = OffsetDateTime.now(ZoneOffset.UTC);
      JsonPath answer = NAMES.answer(at(begun));
      assertRefused("UNAVAILABLE", answer);
      writer.commit();
    }
    assertEquals("Second", NAMES.ask(at(begun)).getString("then.name"));
  }

  @Test
  void theFutureIsRefused() {
    assertRefused(
        "VALIDATION", NAMES.answer(at(OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(1))));
    assertRefused("VALIDATION", NAMES.answer(Map.of("at", "9999-12-31T23:59:59.999999999Z")));
  }

  @Test
  void aClockThatIsALittleAheadIsWaitedFor() throws SQLException {
    OffsetDateTime soon = OffsetDateTime.now(ZoneOffset.UTC).plus(Duration.ofMillis(400));
    assertEquals("First", NAMES.ask(at(soon)).getString("then.name"));
    try (RecordLock writer = writer("Second")) {
      writer.commit();
    }
    assertEquals("First", NAMES.ask(at(soon)).getString("then.name"));
  }

  private static void assertRefused(String code, JsonPath answer) {
    assertEquals(List.of(code), answer.getList("errors.extensions.code"), answer::prettify);
    assertEquals(List.of(List.of("then")), answer.getList("errors.path"));
    assertEquals("First", answer.getString("data.now.name"));
    assertNull(answer.get("data.then"));
  }
}
