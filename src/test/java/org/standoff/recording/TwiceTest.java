package org.standoff.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is given twice in a list. */
@QuarkusTest
@TestProfile(RecordingTest.Profile.class)
class TwiceTest {
  private static final String FACT =
      "crisis: \"venezuela-2019\", summary: \"It is so.\", evidence: [{source: \"venezuela-2019/doc-1\"}], ";

  private static final String SEEN = "{source: \"venezuela-2019/doc-1\", sentence: 3}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Actor|kind: PERSON, names: [{name: \"S\", kind: PRIMARY}, {name: \"S\", kind: ALIAS}, {name: \"S\", kind: PRIMARY}]|names.2",
        "Actor|kind: PERSON, names: [{name: \"S\", kind: PRIMARY}], externalIds: [{scheme: \"s\", value: \"v\"}, {scheme: \"s\", value: \"v\", url: \"https://example.org\"}]|externalIds.1",
        "Actor|kind: PERSON, names: [{name: \"S\", kind: PRIMARY}], roles: [{title: \"t\", period: {}, accordingTo: [\"us\", \"us\"], disputedBy: [\"ve\", \"us\", \"ve\"]}]|roles.0.accordingTo.1; roles.0.disputedBy.2",
        "Actor|kind: PERSON, names: [{name: \"S\", kind: PRIMARY}], evidence: [SEEN, SEEN], roles: [{title: \"t\", period: {}, evidence: [SEEN, SEEN]}, {title: \"t\", period: {}}, {title: \"t\", period: {}}]|roles.0.evidence.1; roles.2; evidence.1",
        "Position|crisis: \"venezuela-2019\", summary: \"It is so.\", evidence: [SEEN, SEEN], holder: \"us\", kind: OPPOSES, target: \"maduro\", validFrom: {}|evidence.1",
        "Statement|FACT speaker: \"maduro\", kind: SPEECH, quotation: INDIRECT, said: {}, addressees: [\"us\", \"us\"], mentions: [\"us\", \"ve\", \"us\", \"us\"], topics: [\"x\", \"x\"]|addressees.1; mentions.2; mentions.3; topics.1",
        "Vote|FACT body: \"ep\", subject: \"s\", held: {}, result: ADOPTED, ballots: [{voter: \"us\", choice: FOR}, {voter: \"us\", choice: AGAINST}]|ballots.1",
        "CasualtyFigure|FACT harm: KILLED, quantity: {verbatim: \"nine\"}, period: {}, victims: [JOURNALIST, JOURNALIST], perpetrators: [\"ve\", \"ve\"]|victims.1; perpetrators.1",
        "Event|FACT type: \"t\", status: OCCURRED, occurred: {}, contexts: [MILITARY, MILITARY], participants: [{actor: \"us\", role: SOURCE}, {actor: \"us\", role: TARGET}, {actor: \"us\", role: SOURCE}]|contexts.1; participants.2",
      })
  void isRefusedAtTheSecond(String kind, String fields, String paths) {
    JsonPath refusal =
        Desk.EDITOR.refused(
            "mutation { record%s(input: {key: \"twice/%s\", %s}) { key } }"
                .formatted(kind, kind, fields.replace("FACT ", FACT).replace("SEEN", SEEN)),
            Map.of(),
            "VALIDATION");
    assertEquals(
        paths,
        String.join(
            "; ",
            refusal.<String>getList(
                "extensions.violations.collect { it.path.drop(1).join('.') }")));
    assertEquals(
        List.of("Must not be given twice."),
        refusal.getList("extensions.violations.message.unique()"));
  }
}
