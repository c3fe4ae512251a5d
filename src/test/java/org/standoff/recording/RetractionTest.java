package org.standoff.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Links are made, withdrawn and made again; a withdrawn fact leaves lists and stays answered. */
@QuarkusTest
@TestProfile(RecordingTest.Profile.class)
class RetractionTest {
  private static final String LINK =
      """
      mutation ($from: ID!, $to: ID!, $note: String, $reason: String) {
        link(from: $from, kind: CONTRADICTS, to: $to, note: $note, reason: $reason) { id revision note from { key } to { key } }
      }
      """;
  private static final String RETRACT =
      """
      mutation ($id: ID!, $revision: Int!, $reason: String!) {
        retract(id: $id, expectedRevision: $revision, reason: $reason) { number revision reason recordedBy }
      }
      """;

  private static final String EVENT =
      """
      mutation { recordEvent(input: {key: "%s", crisis: "venezuela-2019", summary: "It is so.",
        evidence: [{source: "venezuela-2019/doc-1"}], type: "meeting", status: %s, occurred: {}}) { id } }
      """;

  @Test
  void aLinkIsMadeOnceWithdrawnAndMadeAgain() {
    String from = event("retraction/from");
    String to = event("retraction/to");
    Map<String, Object> ends = new HashMap<>(Map.of("from", from, "to", to, "note", "in the hour"));
    JsonPath link = Desk.EDITOR.ask(LINK, ends).setRootPath("data.link");
    assertEquals("retraction/from", link.getString("from.key"));
    assertEquals("in the hour", link.getString("note"));
    assertEquals(1, link.getInt("revision"));
    String id = link.getString("id");
    assertEquals(id, Desk.EDITOR.ask(LINK, ends).getString("link.id"));
    assertEquals(List.of(id), links("retraction/to"));
    assertEquals(2, retract(id, 1).getInt("retract.revision"));
    assertEquals(List.of(), links("retraction/to"));
    assertEquals("it never happened", retraction(id));
    Desk.REVIEWER.refused(RETRACT, Map.of("id", id, "revision", 2, "reason", "why"), "CONFLICT");
    ends.put("reason", "it does contradict");
    JsonPath refusal = Desk.EDITOR.refused(LINK, ends, "FORBIDDEN");
    assertEquals(List.of("link"), refusal.getList("path"));
    for (String reason : new String[] {null, " "}) {
      ends.put("reason", reason);
      Desk.REVIEWER.refused(LINK, ends, "VALIDATION");
    }
    assertEquals(List.of(), links("retraction/from"));
    ends.put("reason", "it does contradict");
    JsonPath revived = Desk.REVIEWER.ask(LINK, ends);
    assertEquals(id, revived.getString("link.id"));
    assertEquals(3, revived.getInt("link.revision"));
    assertEquals(List.of(id), links("retraction/from"));
    assertNull(retraction(id));
  }

  @Test
  void theNoteOfALinkIsCorrectedForAReasonAndNeverErased() {
    Map<String, Object> ends =
        new HashMap<>(
            Map.of(
                "from", event("retraction/noted"),
                "to", event("retraction/other"),
                "note", "in the hour"));
    String id = Desk.EDITOR.ask(LINK, ends).getString("link.id");
    ends.put("note", null);
    assertEquals("in the hour", Desk.REVIEWER.ask(LINK, ends).getString("link.note"));
    ends.remove("note");
    assertEquals("in the hour", Desk.REVIEWER.ask(LINK, ends).getString("link.note"));
    ends.put("note", "in the place");
    for (String reason : new String[] {null, " "}) {
      ends.put("reason", reason);
      JsonPath refusal = Desk.EDITOR.refused(LINK, ends, "VALIDATION");
      assertEquals(List.of(List.of("reason")), refusal.getList("extensions.violations.path"));
    }
    ends.put("reason", "read again");
    assertEquals("in the place", Desk.EDITOR.ask(LINK, ends).getString("link.note"));
    assertEquals("in the place", Desk.EDITOR.ask(LINK, ends).getString("link.note"));
    assertEquals(3, retract(id, 2).getInt("retract.revision"));
    ends.remove("note");
    assertEquals("in the place", Desk.REVIEWER.ask(LINK, ends).getString("link.note"));
  }

  @Test
  void linksNeedTwoFacts() {
    String one = event("retraction/one");
    Desk.EDITOR.refused(LINK, Map.of("from", one, "to", one), "VALIDATION");
    Desk.EDITOR.refused(LINK, Map.of("from", one, "to", "bm90aGluZw"), "NOT_FOUND");
    String crisis = Desk.EDITOR.ask("{ crises { nodes { id } } }").getString("crises.nodes[0].id");
    Desk.EDITOR.refused(LINK, Map.of("from", one, "to", crisis), "VALIDATION");
  }

  @Test
  void aWithdrawnFactLeavesListsAndStaysAnswered() {
    String id = event("retraction/gone");
    Map<String, ?> stale = Map.of("id", id, "revision", 3, "reason", "why");
    Desk.REVIEWER.refused(RETRACT, stale, "STALE_REVISION");
    JsonPath revision = retract(id, 1).setRootPath("data.retract");
    assertEquals("it never happened", revision.getString("reason"));
    assertEquals("desk-1", revision.getString("recordedBy"));
    String ask =
        """
        { events(filter: {crisis: "venezuela-2019", status: [HYPOTHETICAL]}) { nodes { key } }
          fact(kind: EVENT, key: "retraction/gone") { revision retraction { reason recordedBy number } } }
        """;
    JsonPath answer = new Desk(null).ask(ask);
    assertFalse(answer.getList("events.nodes.key").contains("retraction/gone"));
    assertEquals(2, answer.getInt("fact.revision"));
    assertEquals("it never happened", answer.getString("fact.retraction.reason"));
    assertNull(answer.get("fact.retraction.recordedBy"), "not for everybody");
    assertNotNull(Desk.EDITOR.ask(ask).get("fact.retraction.recordedBy"));
    String correct =
        "mutation { correctEvent(key: \"retraction/gone\", expectedRevision: 2, reason: \"r\", input: {status: OCCURRED}) { key } }";
    Desk.EDITOR.refused(correct, Map.of(), "CONFLICT");
    assertEquals(id, event("retraction/gone"), "the same again changes nothing");
    assertEquals(
        "What the record said under this key was retracted, which stays so: record it under another key.",
        Desk.EDITOR
            .refused(EVENT.formatted("retraction/gone", "OCCURRED"), Map.of(), "CONFLICT")
            .getString("message"));
  }

  private static JsonPath retract(String id, int revision) {
    return Desk.REVIEWER.ask(
        RETRACT, Map.of("id", id, "revision", revision, "reason", "it never happened"));
  }

  private static String retraction(String link) {
    String ask = "query ($id: ID!) { node(id: $id) { ... on FactLink { retraction { reason } } } }";
    return Desk.EDITOR.ask(ask, Map.of("id", link)).getString("node.retraction.reason");
  }

  private static List<String> links(String key) {
    String ask = "{ fact(kind: EVENT, key: \"%s\") { links { id } } }".formatted(key);
    return Desk.EDITOR.ask(ask).getList("fact.links.id");
  }

  private static String event(String key) {
    return Desk.EDITOR.ask(EVENT.formatted(key, "HYPOTHETICAL")).getString("recordEvent.id");
  }
}
