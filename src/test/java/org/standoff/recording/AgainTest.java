package org.standoff.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standoff.graphql.Operation;

/** What is said again, in another order, by somebody else or the other way round. */
@QuarkusTest
@TestProfile(RecordingTest.Profile.class)
class AgainTest {
  private static final String FACT =
      "crisis: \"venezuela-2019\", summary: \"It is so.\", evidence: [{source: \"venezuela-2019/doc-1\"}], ";
  private static final String VOTE =
      "mutation { it: recordVote(input: {key: \"again/vote\", "
          + FACT
          + "body: \"ep\", subject: \"S\", held: {}, result: ADOPTED, ballots: [%s]}) { id } }";
  private static final String FIGURE =
      "mutation { it: recordCasualtyFigure(input: {key: \"%s\", "
          + FACT
          + "harm: MISSING, quantity: {verbatim: \"nine\"}, victims: [%s], period: {edtf: \"2019-01-29\"}, reportedBy: \"un\"}) { id } }";

  @Test
  void ballotsHaveNoOrderThoughListsHave() {
    String us = "{voter: \"us\", choice: FOR}";
    String ve = "{voter: \"ve\", choice: AGAINST}";
    int before = newest();
    Object id = Desk.EDITOR.ask(VOTE.formatted(us + ve)).get("it.id");
    assertEquals(id, Desk.REVIEWER.ask(VOTE.formatted(ve + us)).get("it.id"));
    Desk.EDITOR.ask(FIGURE.formatted("again/victims", "CIVILIAN, CHILD"));
    Desk.REVIEWER.refused(
        FIGURE.formatted("again/victims", "CHILD, CIVILIAN"), Map.of(), "CONFLICT");
    assertEquals(before + 2, newest());
  }

  @Test
  void aMergedActorIsRecordedAgainUnderItsKey() {
    String actor =
        "mutation { it: recordActor(input: {key: \"%s\", kind: PERSON, names: [{name: \"%s\", kind: PRIMARY}]}) { id key } }";
    Desk.EDITOR.ask(actor.formatted("again-a", "A"));
    Desk.EDITOR.ask(actor.formatted("again-b", "B"));
    String statement =
        "mutation { it: recordStatement(input: {key: \"again/st\", "
            + FACT
            + "speaker: \"again-b\", kind: SPEECH, quotation: INDIRECT, said: {}}) { speaker { key } } }";
    Desk.EDITOR.ask(statement);
    String merge = "mutation { mergeActors(keep: \"%s\", merge: \"%s\", reason: \"one\") { key } }";
    Desk.REVIEWER.ask(merge.formatted("again-a", "again-b"));
    int before = newest();
    assertEquals("again-a", Desk.EDITOR.ask(statement).getString("it.speaker.key"));
    Desk.REVIEWER.refused(merge.formatted("again-a", "again-b"), Map.of(), "CONFLICT");
    Desk.REVIEWER.refused(merge.formatted("again-b", "again-a"), Map.of(), "CONFLICT");
    Desk.REVIEWER.refused(merge.formatted("us", "again-b"), Map.of(), "CONFLICT");
    Desk.REVIEWER.refused(merge.formatted("again-a", "again-a"), Map.of(), "VALIDATION");
    Desk.EDITOR.refused(actor.formatted("again-b", "B"), Map.of(), "CONFLICT");
    assertEquals(before, newest());
  }

  @Test
  void whatNamedTwoWhoAreOneNowIsRecordedAgain() {
    String actor =
        "mutation { it: recordActor(input: {key: \"%s\", kind: PERSON, names: [{name: \"N\", kind: PRIMARY}]}) { key } }";
    for (String key : List.of("again-p", "again-q")) {
      Desk.EDITOR.ask(actor.formatted(key));
    }
    List<String> inputs =
        List.of(
            "Statement(input: {key: \"again/%s\", FACT speaker: \"again-q\", kind: SPEECH, quotation: INDIRECT, said: {}, "
                + "mentions: [\"again-q\", \"us\", \"again-p\"], addressees: [\"again-p\", \"again-q\"]}) { revision mentions { key } addressees { key } } }",
            "CasualtyFigure(input: {key: \"again/%s\", FACT harm: MISSING, quantity: {verbatim: \"nine\"}, period: {}, "
                + "perpetrators: [\"again-q\", \"again-p\"]}) { revision perpetrators { key } } }",
            "Event(input: {key: \"again/%s\", FACT type: \"t\", status: OCCURRED, occurred: {}, "
                + "participants: [{actor: \"again-q\", role: SOURCE}, {actor: \"again-q\", role: TARGET}, {actor: \"again-p\", role: SOURCE}]}) { revision participants { actor { key } role } } }");
    inputs.forEach(input -> Desk.EDITOR.ask(record(input, "both")));
    Desk.REVIEWER.ask(
        "mutation { mergeActors(keep: \"again-p\", merge: \"again-q\", reason: \"one\") { key } }");
    int before = newest();
    for (String input : inputs) {
      assertEquals(2, Desk.EDITOR.ask(record(input, "both")).getInt("it.revision"), input);
    }
    assertEquals(before, newest());
    for (String input : inputs) {
      JsonPath held = Desk.EDITOR.ask(record(input, "both"));
      JsonPath fresh = Desk.EDITOR.ask(record(input, "new"));
      assertEquals(held.getString("it").replace("revision:2", "revision:1"), fresh.getString("it"));
    }
  }

  private static String record(String input, String key) {
    return "mutation { it: record" + input.formatted(key).replace("FACT ", FACT);
  }

  @Test
  void circlesOfLinksEnd() {
    String[] keys = {"again/c1", "again/c2", "again/c3"};
    String[] ids = new String[3];
    for (int i = 0; i < 3; i++) {
      ids[i] = Desk.EDITOR.ask(FIGURE.formatted(keys[i], "")).getString("it.id");
    }
    for (String kind : kinds()) {
      for (int i = 0; i < 3; i++) {
        String link =
            "mutation { link(from: \"%s\", kind: %s, to: \"%s\") { id } }"
                .formatted(ids[i], kind, ids[(i + 1) % 3]);
        Object id = Desk.EDITOR.ask(link).get("link.id");
        assertEquals(id, Desk.REVIEWER.ask(link).get("link.id"));
      }
    }
    JsonPath estimate =
        Desk.EDITOR.ask(
            "{ crisis(key: \"venezuela-2019\") { casualtyEstimate(harm: MISSING) { inputs(first: 50) { nodes { figure { key } } } } } }");
    assertEquals(
        List.of(keys),
        estimate.<String>getList("crisis.casualtyEstimate.inputs.nodes.figure.key").stream()
            .filter(key -> key.startsWith("again/c"))
            .sorted()
            .toList());
  }

  private static List<String> kinds() {
    return Desk.EDITOR
        .ask("{ __type(name: \"LinkKind\") { enumValues { name } } }")
        .getList("__type.enumValues.name");
  }

  private static int newest() {
    Map<String, Object> place = new HashMap<>(Map.of("fromNumber", 0, "first", 100));
    int newest = 0;
    boolean more = true;
    while (more) {
      JsonPath page = Operation.named("load-feed").ask(place).setRootPath("data.changes");
      for (Integer number : page.<Integer>getList("nodes.number")) {
        newest = Math.max(newest, number);
      }
      place.put("after", page.getString("pageInfo.endCursor"));
      more = page.getBoolean("pageInfo.hasNextPage");
    }
    return newest;
  }
}
