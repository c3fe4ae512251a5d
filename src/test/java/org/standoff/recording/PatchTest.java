package org.standoff.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a patch, null clears each field that may be left out, and no other. */
@QuarkusTest
@TestProfile(RecordingTest.Profile.class)
class PatchTest {
  private static final String FACT =
      "crisis: \"venezuela-2019\", summary: \"It is so.\", rank: PREFERRED, modality: REPORTED, "
          + "evidence: [{source: \"venezuela-2019/doc-1\"}], ";
  private static final String FIELDS = "{ __type(name: \"%sPatch\") { inputFields { name } } }";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Actor|kind: PERSON, names: [{name: \"S\", kind: PRIMARY}], externalIds: [{scheme: \"patch\", value: \"v\"}], country: \"VE\", description: \"d\", roles: [{title: \"t\", period: {}}], evidence: [{source: \"venezuela-2019/doc-1\"}]|kind names",
        "Source|kind: DATASET, title: \"t\", url: \"https://example.org\", publisher: \"un\", author: \"a\", published: {}, accessedAt: \"2019-02-01T00:00:00Z\", language: \"en\", licence: \"l\", attribution: \"a\", reliability: B, derivedFrom: \"venezuela-2019/doc-1\", credit: \"c\", textSha256: \"SHA\", textLength: 9|kind published",
        "Statement|FACT speaker: \"maduro\", kind: SPEECH, quotation: INDIRECT, said: {}, venue: \"v\", addressees: [\"us\"], mentions: [\"us\"], topics: [\"t\"], quote: \"q\", language: \"en\"|crisis summary evidence speaker kind quotation said",
        "Position|FACT holder: \"military-leaders\", kind: OPPOSES, target: \"guaido\", regarding: \"r\", holderCount: {verbatim: \"nine\"}, validFrom: {}, validTo: {edtf: \"2019\"}, vote: \"venezuela-2019/vo-1\", statement: \"venezuela-2019/st-1\"|crisis summary evidence holder kind validFrom",
        "Vote|FACT body: \"ep\", subject: \"s\", reference: \"r\", held: {}, result: ADOPTED, for: 1, against: 0, abstentions: 0, absent: 0, ballots: [{voter: \"us\", choice: FOR}]|crisis summary evidence body subject held result",
        "CasualtyFigure|FACT harm: KILLED, quantity: {verbatim: \"nine\"}, victims: [CIVILIAN], perpetrators: [\"ve\"], reportedBy: \"un\", period: {}, place: {name: \"C\", precision: EXACT}, cumulative: true, grading: DISCOUNTED, context: \"c\", comparison: \"c\"|crisis summary evidence harm quantity period",
        "Event|FACT type: \"t\", verb: PROTEST, contexts: [MILITARY], status: OCCURRED, occurred: {}, participants: [{actor: \"us\", role: SOURCE}], place: {name: \"C\", precision: EXACT}, announcedBy: \"venezuela-2019/st-1\", outcome: \"venezuela-2019/ev-1\"|crisis summary evidence type status occurred",
      })
  void nullClearsWhatMayBeLeftOut(String kind, String fields, String required) {
    String key = "patch/" + kind;
    String said = fields.replace("FACT ", FACT).replace("SHA", "0".repeat(64));
    Desk.EDITOR.ask(
        "mutation { it: record%s(input: {key: \"%s\", %s}) { key } }".formatted(kind, key, said));
    Set<String> refused = new TreeSet<>();
    int revision = 1;
    for (String field :
        Desk.EDITOR.ask(FIELDS.formatted(kind)).<String>getList("__type.inputFields.name")) {
      JsonPath answer =
          Desk.EDITOR
              .post(
                  "mutation ($r: Int!, $input: %sPatch!) { it: correct%s(key: \"%s\", expectedRevision: $r, reason: \"why\", input: $input) { key } }"
                      .formatted(kind, kind, key),
                  Map.of("r", revision, "input", Collections.singletonMap(field, null)))
              .jsonPath();
      if (answer.get("errors") == null) {
        revision++;
      } else {
        String told = field + ": " + answer.prettify();
        assertEquals("VALIDATION", answer.getString("errors[0].extensions.code"), told);
        List<List<Object>> paths = answer.getList("errors[0].extensions.violations.path");
        if (paths == null) {
          assertEquals("mode", field, told); // which was not there: nothing changes
        } else {
          assertTrue(paths.contains(List.of("input", field)), told);
          refused.add(field);
        }
      }
    }
    assertEquals(new TreeSet<>(List.of(required.split(" ", -1))), refused);
  }
}
