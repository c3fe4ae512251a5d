package org.standoff.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.standoff.database.TestDatabase;
import org.standoff.graphql.Operation;
import org.standoff.recording.Desk;
import org.standoff.recording.TestIssuer;

/** Who follows the record is told of each change, as it was made. */
@QuarkusTest
@TestProfile(FollowTest.Profile.class)
class FollowTest {
  private static final String RECORDED = Operation.named("recorded").text();

  @Test
  void tellsWhatIsRecordedCorrectedAndRetracted() {
    int before = event("follow/told") - 1;
    try (SocketClient socket = SocketClient.open(null)) {
      socket.subscribe("a", RECORDED, Map.of("fromNumber", before));
      assertEquals(
          "[number:%d, kind:RECORDED, key:follow/told, node:[summary:It is so., status:HYPOTHETICAL, evidence:[[source:[key:venezuela-2019/doc-1]]]], revision:[revision:1, reason:null, recordedBy:null, changes:[]]]"
              .formatted(before + 1),
          socket.next("a").getString("recorded"));
      Desk.EDITOR.ask(
          "mutation { correctEvent(key: \"follow/told\", expectedRevision: 1, reason: \"seen\", input: {status: OCCURRED}) { key } }");
      JsonPath corrected = socket.next("a").setRootPath("payload.data.recorded");
      assertEquals("CORRECTED", corrected.getString("kind"));
      assertEquals("OCCURRED", corrected.getString("node.status"));
      assertEquals("[[field:status, after:OCCURRED]]", corrected.getString("revision.changes"));
      String id =
          Desk.EDITOR
              .ask("{ fact(kind: EVENT, key: \"follow/told\") { id } }")
              .getString("fact.id");
      Desk.REVIEWER.ask(
          "mutation { retract(id: \""
              + id
              + "\", expectedRevision: 2, reason: \"no\") { number } }");
      assertEquals("RETRACTED", socket.next("a").getString("recorded.kind"));
    }
  }

  @Test
  void tellsOnlyWhatIsAskedFor() throws InterruptedException {
    int before = event("follow/asked") - 1;
    try (SocketClient socket = SocketClient.open(null)) {
      Map<String, ?> elsewhere = Map.of("crisis", "elsewhere", "fromNumber", before);
      Map<String, ?> votes = Map.of("kinds", List.of("VOTE"), "fromNumber", before);
      Map<String, ?> events =
          Map.of("crisis", "venezuela-2019", "kinds", List.of("EVENT"), "fromNumber", before);
      socket.subscribe("elsewhere", RECORDED, elsewhere);
      socket.subscribe("votes", RECORDED, votes);
      socket.subscribe("events", RECORDED, events);
      assertEquals("follow/asked", socket.next("events").getString("recorded.key"));
      Desk.EDITOR.ask(
          "mutation { recordActor(input: {key: \"follow/nobody\", kind: PERSON, names: [{name: \"N\", kind: PRIMARY}]}) { id } }");
      event("follow/asked-again");
      assertEquals("follow/asked-again", socket.next("events").getString("recorded.key"));
      socket.send(Map.of("type", "complete", "id", "events"));
      socket.send(Map.of("type", "ping"));
      assertEquals("pong", socket.next().getString("type")); // so it has read both
      event("follow/asked-no-more");
      socket.assertSilent();
    }
  }

  @Test
  void beginsWithWhatComesNext() throws InterruptedException {
    try (SocketClient socket = SocketClient.open(null)) {
      socket.subscribe("now", RECORDED, Map.of());
      socket.assertSilent();
      List<Integer> numbers =
          IntStream.range(0, 5).mapToObj(i -> event("follow/next-" + i)).toList();
      List<Integer> heard =
          IntStream.range(0, 5)
              .mapToObj(i -> socket.next("now").getInt("recorded.number"))
              .toList();
      assertEquals(numbers, heard);
    }
  }

  @Test
  void whoRecordedIsToldToThoseWhoSayWhoTheyAre() {
    int before = event("follow/author") - 1;
    try (SocketClient browser = SocketClient.open(TestIssuer.token());
        SocketClient other = SocketClient.silent("graphql-transport-ws", TestIssuer.token());
        SocketClient nobody = SocketClient.open(null)) {
      other.init(null);
      for (SocketClient socket : List.of(browser, other, nobody)) {
        socket.subscribe("a", RECORDED, Map.of("fromNumber", before));
      }
      assertEquals("desk-1", browser.next("a").getString("recorded.revision.recordedBy"));
      assertEquals("desk-1", other.next("a").getString("recorded.revision.recordedBy"));
      assertNull(nobody.next("a").getString("recorded.revision.recordedBy"));
    }
  }

  @Test
  void answersQueriesAndMutationsByTheSameRules() {
    try (SocketClient socket = SocketClient.open(null)) {
      socket.subscribe("q", "{ crises { totalCount } }", Map.of());
      assertEquals(1, socket.next("q").getInt("crises.totalCount"));
      assertEquals("complete", socket.next().getString("type"));
      String merge = "mutation { mergeActors(keep: \"a\", merge: \"b\", reason: \"r\") { key } }";
      for (String token : new String[] {null, TestIssuer.token("editor")}) {
        try (SocketClient asking = SocketClient.open(token)) {
          asking.subscribe("m", merge, Map.of());
          JsonPath answer = asking.next();
          assertEquals(
              token == null ? "UNAUTHENTICATED" : "FORBIDDEN",
              answer.getString("payload.errors[0].extensions.code"),
              answer::prettify);
        }
      }
    }
  }

  @Test
  void tellsWhatIsWrongWithAnOperation() {
    try (SocketClient socket = SocketClient.open(null)) {
      Map<String, String> wrong =
          Map.of(
              "subscription {",
              "SYNTAX",
              "subscription { recorded { nothing } }",
              "VALIDATION",
              "subscription { recorded(kinds: [NONE]) { number } }",
              "VALIDATION",
              "subscription { a: recorded { number } b: recorded { number } }",
              "VALIDATION",
              "{" + " __typename".repeat(31) + " }",
              "LIMIT");
      wrong.forEach(
          (query, code) -> {
            socket.subscribe("w", query, Map.of());
            JsonPath error = socket.next();
            assertEquals("error", error.getString("type"), error::prettify);
            assertEquals(code, error.getString("payload[0].extensions.code"), error::prettify);
          });
      IntStream.rangeClosed(1, 31)
          .forEach(i -> socket.subscribe("s" + i, RECORDED, Map.of("crisis", "elsewhere")));
      JsonPath refused = socket.next();
      assertEquals("s31", refused.getString("id"));
      assertEquals("LIMIT", refused.getString("payload[0].extensions.code"));
    }
  }

  /** Records an event; tells the number of the step. */
  private static int event(String key) {
    String record =
        """
        mutation { recordEvent(input: {key: "%s", crisis: "venezuela-2019", summary: "It is so.",
          evidence: [{source: "venezuela-2019/doc-1"}], type: "meeting", status: HYPOTHETICAL, occurred: {}}) {
            history { nodes { number } } } }
        """;
    int number =
        Desk.EDITOR.ask(record.formatted(key)).getInt("recordEvent.history.nodes[0].number");
    assertTrue(number > 0);
    return number;
  }

  /** With a record that other tests do not write. */
  public static final class Profile implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(
          new TestResourceEntry(
              TestDatabase.Own.class, Map.of("name", "followed", "dossiers", "venezuela-2019")));
    }
  }
}
