package org.standoff.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.standoff.follow.SocketClient;
import org.standoff.graphql.Operation;

/**
 * Eight write and eight read the same facts at once, for as many seconds as {@code
 * standoff.test.load-seconds} says, 10 unless set.
 */
@QuarkusTest
@TestProfile(RecordingTest.Profile.class)
class UnderLoadTest {
  private static final int AT_ONCE = 8;
  private static final List<String> FACTS = List.of("load/a", "load/b", "load/c");
  private static final String EVENT =
      """
      mutation { recordEvent(input: {key: "%s", crisis: "venezuela-2019", summary: "It is so.",
        evidence: [{source: "venezuela-2019/doc-1"}], type: "meeting", status: OCCURRED, occurred: {}}) {
          history { nodes { number } } } }
      """;
  private static final String CORRECT =
      """
      mutation ($key: String!, $revision: Int!, $reason: String!) {
        correctEvent(key: $key, expectedRevision: $revision, reason: $reason, input: {summary: $reason}) { revision } }
      """;
  private static final String REVISION =
      "query ($key: String!) { fact(kind: EVENT, key: $key) { revision summary } }";
  private static final String HISTORY =
      """
      query ($key: String!, $after: String) { fact(kind: EVENT, key: $key) { history(first: 100, after: $after) {
        nodes { number revision reason changes { field before after } } pageInfo { endCursor hasNextPage } } } }
      """;

  private final Map<String, String> written =
      new ConcurrentHashMap<>(); // by fact and revision, why
  private final long end =
      System.nanoTime()
          + TimeUnit.SECONDS.toNanos(Integer.getInteger("standoff.test.load-seconds", 10));

  @Test
  void nothingIsLostAndNothingIsMissed() throws Exception {
    int before = 0;
    for (String fact : FACTS) {
      before = Desk.EDITOR.ask(EVENT.formatted(fact)).getInt("recordEvent.history.nodes[0].number");
    }
    List<List<Map<String, Object>>> read;
    int all;
    try (SocketClient follower = SocketClient.open(io.restassured.RestAssured.port, null)) {
      follower.subscribe(
          "f",
          "subscription ($n: Int) { recorded(fromNumber: $n) { number key } }",
          Map.of("n", before));
      read = atOnce(before);
      all = written.size();
      assertTrue(all > AT_ONCE, "they got to write");
      for (int number = before + 1; number <= before + all; number++) {
        assertEquals(number, follower.next("f").getInt("recorded.number"));
      }
    }
    List<Map<String, Object>> feed = feedAfter(before);
    assertEquals(
        IntStream.rangeClosed(before + 1, before + all).boxed().toList(),
        feed.stream().map(change -> change.get("number")).toList(),
        "a step for each change, without a gap");
    for (List<Map<String, Object>> one : read) {
      assertEquals(feed.subList(0, one.size()), one, "what was read meanwhile");
    }
    FACTS.forEach(this::assertHistory);
  }

  private List<List<Map<String, Object>>> atOnce(int before) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2 * AT_ONCE);
    try {
      List<Future<Void>> writers = new ArrayList<>();
      List<Future<List<Map<String, Object>>>> readers = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        int writer = i;
        writers.add(pool.submit(() -> write(writer)));
        readers.add(pool.submit(() -> follow(before)));
      }
      for (Future<Void> writer : writers) {
        writer.get();
      }
      List<List<Map<String, Object>>> read = new ArrayList<>();
      for (Future<List<Map<String, Object>>> reader : readers) {
        read.add(reader.get());
      }
      return read;
    } finally {
      pool.shutdownNow();
    }
  }

  /** Corrects facts as somebody who is sometimes late: nothing but that is ever refused. */
  private @Nullable Void write(int writer) {
    for (int i = 0; System.nanoTime() < end; i++) {
      String fact = FACTS.get(ThreadLocalRandom.current().nextInt(FACTS.size()));
      int revision = Desk.EDITOR.ask(REVISION, Map.of("key", fact)).getInt("fact.revision");
      String reason = "by " + writer + " at " + i;
      JsonPath answer =
          Desk.EDITOR
              .post(CORRECT, Map.of("key", fact, "revision", revision, "reason", reason))
              .jsonPath();
      if (answer.get("errors") == null) {
        int made = answer.getInt("data.correctEvent.revision");
        assertTrue(made > revision, "others may have gone on meanwhile");
        assertEquals(null, written.put(fact + " " + (revision + 1), reason), "nobody overwrote it");
      } else {
        assertEquals(
            "STALE_REVISION", answer.getString("errors[0].extensions.code"), answer::prettify);
      }
    }
    return null;
  }

  /** Reads the feed as it grows, page by page. */
  private List<Map<String, Object>> follow(int before) {
    List<Map<String, Object>> read = new ArrayList<>();
    Map<String, Object> place = new HashMap<>(Map.of("fromNumber", before, "first", 7));
    while (System.nanoTime() < end) {
      readOn(place, read);
    }
    return read;
  }

  private static List<Map<String, Object>> feedAfter(int before) {
    List<Map<String, Object>> read = new ArrayList<>();
    Map<String, Object> place = new HashMap<>(Map.of("fromNumber", before, "first", 100));
    while (readOn(place, read)) {}
    return read;
  }

  private static boolean readOn(Map<String, Object> place, List<Map<String, Object>> read) {
    JsonPath page = Operation.named("load-feed").ask(place).setRootPath("data.changes");
    read.addAll(page.getList("nodes"));
    String cursor = page.getString("pageInfo.endCursor");
    if (cursor != null) {
      place.put("after", cursor);
    }
    return page.getBoolean("pageInfo.hasNextPage");
  }

  private void assertHistory(String fact) {
    List<Map<String, Object>> revisions = new ArrayList<>();
    Map<String, Object> place = new HashMap<>(Map.of("key", fact));
    boolean more = true;
    while (more) {
      JsonPath page = Desk.EDITOR.ask(HISTORY, place).setRootPath("data.fact.history");
      revisions.addAll(page.getList("nodes"));
      place.put("after", page.getString("pageInfo.endCursor"));
      more = page.getBoolean("pageInfo.hasNextPage");
    }
    for (int i = 1; i < revisions.size(); i++) {
      assertEquals(i + 1, revisions.get(i).get("revision"));
      assertEquals(written.get(fact + " " + (i + 1)), revisions.get(i).get("reason"));
    }
    long all = written.keySet().stream().filter(key -> key.startsWith(fact + " ")).count();
    assertEquals(all + 1, revisions.size(), "each that was not refused is there");
  }
}
