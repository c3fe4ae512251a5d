package org.standoff.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of thing is recorded, recorded again and corrected. */
@QuarkusTest
@TestProfile(RecordingTest.Profile.class)
class EveryKindTest {
  private static final String FACT =
      "crisis: \"venezuela-2019\", summary: \"It is so.\", evidence: [{source: \"venezuela-2019/doc-1\"}], ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Actor | kind: PERSON, names: [{name: \"Somebody\", kind: PRIMARY}], roles: [{title: \"spokesperson\", organisation: \"un\", period: {edtf: \"2019\"}}] | description: \"a spokesperson\"",
        "Source | kind: IGO_REPORT, published: {edtf: \"2019-01-29\"}, publisher: \"un\", derivedFrom: \"venezuela-2019/doc-1\" | reliability: B",
        "Statement | FACT speaker: \"maduro\", kind: SPEECH, quotation: INDIRECT, said: {} | mentions: [\"us\"]",
        "Position | FACT holder: \"us\", kind: RECOGNISES, target: \"guaido\", validFrom: {edtf: \"2019-01-23\"} | validTo: {edtf: \"2023-01-05\"}",
        "Vote | FACT body: \"ep\", subject: \"Something\", held: {edtf: \"2019-01-31\"}, result: ADOPTED, for: 2, ballots: [{voter: \"us\", choice: FOR}, {voter: \"ve\", choice: AGAINST}] | ballots: [{voter: \"ve\", choice: FOR}]",
        "CasualtyFigure | FACT harm: KILLED, quantity: {verbatim: \"nearly 700\"}, period: {edtf: \"2019-01\"}, perpetrators: [\"ve-government\"] | quantity: {low: 690, best: 695, high: 699, rules: \"other\"}",
        "Event | FACT type: \"meeting\", status: OCCURRED, occurred: {edtf: \"[2019-01-20..2019-01-26]\"}, participants: [{actor: \"us\", role: SOURCE}], place: {name: \"Caracas\", precision: EXACT} | status: CANCELLED",
      })
  void isRecordedOnceAndCorrected(String kind, String fields, String patch) {
    String key = "every/" + kind;
    String input = "key: \"" + key + "\", " + fields.replace("FACT ", FACT);
    String record =
        "mutation { it: record%s(input: {%s}) { id key revision } }".formatted(kind, input);
    Object first = Desk.EDITOR.ask(record).get("it");
    assertEquals(first, Desk.EDITOR.ask(record).get("it"));
    String correct =
        "mutation { it: correct%s(key: \"%s\", expectedRevision: 1, reason: \"why\", input: {%s}) { id key revision } }"
            .formatted(kind, key, patch);
    JsonPath corrected = Desk.EDITOR.ask(correct);
    assertEquals(key, corrected.getString("it.key"));
    assertEquals(2, corrected.getInt("it.revision"));
    Desk.EDITOR.refused(correct, Map.of(), "STALE_REVISION");
    Desk.EDITOR.refused(record, Map.of(), "CONFLICT");
  }
}
