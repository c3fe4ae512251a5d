package org.standoff.graphql.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;
import org.standoff.graphql.probe.Ask;
import org.standoff.graphql.probe.ProbeApi;
import org.standoff.graphql.probe.ProbeProfile;
import org.standoff.graphql.probe.ProbeRequest;
import org.standoff.graphql.probe.ProbeScope;

@QuarkusTest
@TestProfile(ProbeProfile.class)
class OperationsTest {
  @Inject ProbeScope scope;

  @BeforeEach
  void forget() {
    scope.entered.clear();
    ProbeApi.BATCHES.clear();
  }

  @Test
  void readsPropertiesOfAllKinds() {
    JsonPath values = Ask.json("{ probeValues { id day at instant days colour share large } }");
    assertEquals(
        Map.of(
            "id", "00000000-0000-0000-0000-00000000002a",
            "day", "2019-01-23",
            "at", "2019-01-23T14:30:00-04:00",
            "instant", "2019-01-23T18:30:00.5Z",
            "days", List.of("2019-01-23", "2019-02-01"),
            "colour", "GREEN",
            "share", 0.25f,
            "large", 9_007_199_254_740_993L),
        values.getMap("data.probeValues"));
  }

  @Test
  void readsRenamedAndBooleanProperties() {
    JsonPath things = Ask.json("{ probeThings(first: 1) { key open for note } }");
    assertEquals("a", things.getString("data.probeThings[0].key"));
    assertTrue(things.getBoolean("data.probeThings[0].open"));
    assertNull(things.get("data.probeThings[0].for"));
    assertNull(things.get("errors"));
  }

  @Test
  void resolvesTheObjectTypeOfAnInterface() {
    JsonPath nodes = Ask.json("{ probeNodes { __typename key } }");
    assertEquals(
        List.of(Map.of("__typename", "ProbeThing", "key", "a")), nodes.getList("data.probeNodes"));
  }

  @Test
  void runsOneOperationOnOneThreadInOneRequestContext() {
    JsonPath answer =
        Ask.json(
            "{ x: probeThings { where partner { where } size } y: probeThings { where size } }");
    Set<String> places = new TreeSet<>(answer.getList("data.x.where"));
    places.addAll(answer.getList("data.x.partner.where"));
    places.addAll(answer.getList("data.y.where"));
    assertEquals(1, places.size(), places::toString);
    String place = places.iterator().next();
    String thread = place.substring(place.indexOf(' ') + 1);
    assertEquals(List.of("QUERY on " + thread), scope.entered);
    assertTrue(thread.startsWith("executor-thread"), thread);
    String number = place.substring(0, place.indexOf(' '));
    assertEquals(
        List.of("partner [a', b'] in " + number, "size 2 in " + number, "size 2 in " + number),
        ProbeApi.BATCHES.stream().sorted().toList());
  }

  @Test
  void endsTheRequestContextWithTheOperation() throws InterruptedException {
    Ask.json("{ probeThings { where } }");
    for (int i = 0; i < 1000 && ProbeRequest.DESTROYED.get() < ProbeRequest.created(); i++) {
      Thread.sleep(20);
    }
    assertEquals(ProbeRequest.created(), ProbeRequest.DESTROYED.get());
  }

  @Test
  void dispatchesLoadersOncePerLevelAndRootField() {
    JsonPath answer =
        Ask.json(
            """
            { x: probeThings(first: 3) { partner { key partner { key } } }
              y: probeThings(first: 2) { p: partner(suffix: "p") { key } q: partner { key } } }
            """);
    assertEquals(List.of("a''", "b''", "c''"), answer.getList("data.x.partner.partner.key"));
    assertEquals(List.of("ap", "bp"), answer.getList("data.y.p.key"));
    assertEquals(List.of("a'", "b'"), answer.getList("data.y.q.key"));
    assertEquals(
        List.of("partner [a', b', c']", "partner [a'', b'', c'']", "partner [ap, a', bp, b']"),
        ProbeApi.BATCHES.stream().map(batch -> batch.replaceAll(" in .*", "")).toList());
  }

  @Test
  void leavesDataOutWhenTheScopeFailsAfterwards() {
    scope.failure = new RecordException(ErrorCode.UNAVAILABLE, "The database is away.");
    JsonPath answer =
        Ask.post(Map.of("query", "mutation { probeWrite(text: \"abc\") }"))
            .statusCode(503)
            .extract()
            .jsonPath();
    assertFalse(answer.getMap("").containsKey("data"));
    assertEquals("UNAVAILABLE", answer.getString("errors[0].extensions.code"));
    assertEquals("The database is away.", answer.getString("errors[0].message"));
    assertTrue(scope.entered.get(0).startsWith("MUTATION on "));
  }
}
