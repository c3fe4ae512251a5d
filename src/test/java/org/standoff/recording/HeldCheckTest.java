package org.standoff.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an input says must fit what the record holds of others. */
@QuarkusTest
@TestProfile(RecordingTest.Profile.class)
class HeldCheckTest {
  private static final String ACTOR =
      "mutation { it: recordActor(input: {key: \"%s\", kind: %s, names: [{name: \"A\", kind: PRIMARY}], externalIds: [%s]}) { key externalIds { value } } }";

  private static final String FACT =
      "crisis: \"venezuela-2019\", summary: \"It is so.\", evidence: [{source: \"venezuela-2019/doc-1\"}], ";

  @Test
  void anExternalIdIsOfOneActor() {
    String taken = "{scheme: \"wikidata\", value: \"Q424242\"}";
    String own = "{scheme: \"wikidata\", value: \"Q424243\"}";
    Desk.EDITOR.ask(actor("held/one", taken));
    Desk.EDITOR.ask(actor("held/one", taken));
    refused(actor("held/two", own + taken), "CONFLICT", "input.externalIds.1 CONFLICT");
    refused(
        actor("held/two", own + taken).replace("name: \"A\"", "name: \" \""),
        "VALIDATION",
        "input.names.0.name VALIDATION; input.externalIds.1 CONFLICT");
    Desk.EDITOR.ask(actor("held/two", own));
    String correct =
        "mutation { correctActor(key: \"held/%s\", expectedRevision: 1, reason: \"r\", input: {externalIds: [%s]}) { externalIds { value } } }";
    refused(correct.formatted("two", taken), "CONFLICT", "input.externalIds.0 CONFLICT");
    Desk.EDITOR.ask(correct.formatted("one", ""));
    assertEquals(
        List.of("Q424242"),
        Desk.EDITOR.ask(correct.formatted("two", taken)).getList("correctActor.externalIds.value"));
  }

  @Test
  void onlyWhoIsNotNamedIsCounted() {
    String position =
        "mutation { it: recordPosition(input: {key: \"held/%s\", "
            + FACT
            + "kind: OPPOSES, target: \"guaido\", validFrom: {}, holder: \"%s\", holderCount: {verbatim: \"two dozen\"}}) { revision } }";
    refused(position.formatted("po", "us"), "VALIDATION", "input.holderCount VALIDATION");
    Desk.EDITOR.ask(ACTOR.formatted("held/group", "UNNAMED_GROUP", ""));
    Desk.EDITOR.ask(position.formatted("po", "held/group"));
    String correct =
        "mutation { correctPosition(key: \"held/po\", expectedRevision: 1, reason: \"r\", input: {holder: \"us\"%s}) { revision } }";
    refused(correct.formatted(""), "VALIDATION", "input.holderCount VALIDATION");
    String named =
        "mutation { correctActor(key: \"held/group\", expectedRevision: 1, reason: \"r\", input: {kind: STATE}) { key } }";
    refused(named, "CONFLICT", "input.kind CONFLICT");
    String merge =
        "mutation { mergeActors(keep: \"us\", merge: \"held/group\", reason: \"r\") { key } }";
    Desk.REVIEWER.refused(merge, Map.of(), "CONFLICT");
    Desk.EDITOR.ask(correct.formatted(", holderCount: null"));
    Desk.EDITOR.ask(named);
  }

  @Test
  void evidenceLiesWithinItsSource() {
    String source =
        "mutation { it: recordSource(input: {key: \"held/s\", kind: DATASET, published: {}, textLength: 9}) { key } }";
    Desk.EDITOR.ask(source);
    String inside = "{source: \"held/s\", charStart: 3, charEnd: 9}";
    String beyond = "{source: \"held/s\", charStart: 3, charEnd: 10}";
    String event =
        "mutation { it: recordEvent(input: {key: \"held/ev\", crisis: \"venezuela-2019\", summary: \"So.\", type: \"t\", status: OCCURRED, occurred: {}, evidence: [%s]}) { revision } }";
    refused(event.formatted(inside + beyond), "VALIDATION", "input.evidence.1.charEnd VALIDATION");
    Desk.EDITOR.ask(event.formatted(inside));
    String correct =
        "mutation { correctEvent(key: \"held/ev\", expectedRevision: %d, reason: \"r\", input: {%s}) { revision } }";
    refused(
        correct.formatted(1, "evidence: [" + beyond + "]"),
        "VALIDATION",
        "input.evidence.0.charEnd VALIDATION");
    refused(
        "mutation { recordActor(input: {key: \"held/told\", kind: PERSON, names: [{name: \"A\", kind: PRIMARY}], roles: [{title: \"t\", period: {}, evidence: [%s]}], evidence: [%s]}) { key } }"
            .formatted(beyond, beyond),
        "VALIDATION",
        "input.evidence.0.charEnd VALIDATION; input.roles.0.evidence.0.charEnd VALIDATION");
  }

  @Test
  void aTextIsNotCutFromUnderItsEvidence() {
    Desk.EDITOR.ask(
        "mutation { recordSource(input: {key: \"held/cut\", kind: DATASET, published: {}}) { key } }");
    String evidence =
        "evidence: [{source: \"held/cut\", charStart: 3, charEnd: 9}, {source: \"held/cut\", charStart: 3, charEnd: 7}]";
    String id =
        Desk.EDITOR
            .ask(
                "mutation { recordEvent(input: {key: \"held/cut\", crisis: \"venezuela-2019\", summary: \"So.\", type: \"t\", status: OCCURRED, occurred: {}, %s}) { id } }"
                    .formatted(evidence))
            .getString("recordEvent.id");
    Desk.EDITOR.ask(
        ACTOR.formatted("held/quoted", "PERSON", "").replace("externalIds: []", evidence));
    String cut =
        "mutation { correctSource(key: \"held/cut\", expectedRevision: %d, reason: \"r\", input: {textLength: %s}) { revision } }";
    refused(cut.formatted(1, 8), "CONFLICT", "input.textLength CONFLICT");
    Desk.EDITOR.ask(cut.formatted(1, 9));
    assertEquals(
        List.of("Is less than evidence needs that rests on the text: 4 in all."),
        Desk.EDITOR
            .refused(cut.formatted(2, 5), Map.of(), "CONFLICT")
            .getList("extensions.violations.message"));
    Desk.EDITOR.ask(
        "mutation { correctActor(key: \"held/quoted\", expectedRevision: 1, reason: \"r\", input: {evidence: []}) { key } }");
    refused(cut.formatted(2, 5), "CONFLICT", "input.textLength CONFLICT");
    Desk.REVIEWER.ask(
        "mutation { retract(id: \"%s\", expectedRevision: 1, reason: \"r\") { number } }"
            .formatted(id));
    Desk.EDITOR.ask(cut.formatted(2, 5));
    Desk.EDITOR.ask(cut.formatted(3, "null"));
  }

  private static String actor(String key, String externalIds) {
    return ACTOR.formatted(key, "PERSON", externalIds);
  }

  private static void refused(String mutation, String code, String violations) {
    JsonPath refusal = Desk.EDITOR.refused(mutation, Map.of(), code);
    assertEquals(
        violations,
        String.join(
            "; ",
            refusal.<String>getList(
                "extensions.violations.collect { it.path.join('.') + ' ' + it.code }")));
  }
}
