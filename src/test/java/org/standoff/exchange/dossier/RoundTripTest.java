package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.graphql.Operation;

/** A dossier that is exported makes the same record again, and from there the same dossier. */
@QuarkusTest
@TestProfile(EmptyRecord.Profile.class)
class RoundTripTest {
  @Inject EmptyRecord record;
  @Inject OwnRecord own;

  @BeforeEach
  void empty() {
    record.empty();
  }

  /** No step tells that a moment is settled, not even one before all steps there can be. */
  @Test
  void aRecordOfNothingAnswersForAnyMoment() {
    Operation crises =
        Operation.of("{ crises(knownAt: \"1969-12-31T00:00:00Z\") { totalCount nodes { key } } }");
    assertEquals(0, crises.ask().getInt("crises.totalCount"));
    assertEquals(List.of(), crises.ask().getList("crises.nodes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"venezuela-2019", "briefing-2019-01-29"})
  void aBuiltInDossierComesBack(String name) throws IOException {
    own.load(Files.readString(Path.of("src/main/resources/dossiers", name + ".yaml")));
    assertComesBack(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"corrected", "spoken", "estimated", "positions", "parts", "moved"})
  void aDossierComesBack(String name) {
    own.loadFile(name + ".yaml");
    assertComesBack(name);
  }

  /** A fact is told with its links wherever it was. */
  @Test
  void theCrisisThatFactsWentToComesBackByItself() {
    own.loadFile("moved.yaml");
    String yaml = text(record.export("moved-elsewhere", DossierFormat.YAML));
    for (String kind : List.of("CONTRADICTS", "CORROBORATES", "ELABORATES", "RESTATES")) {
      assertTrue(yaml.contains("kind: " + kind), kind);
    }
    record.empty();
    own.load(yaml);
    assertEquals(yaml, text(record.export("moved-elsewhere", DossierFormat.YAML)));
  }

  /** Every row is the same: nothing of the record belongs to no crisis here. */
  private void assertComesBack(String crisis) {
    List<String> before = record.rows();
    String yaml = text(record.export(crisis, DossierFormat.YAML));
    String lines = text(record.export(crisis, DossierFormat.JSON_LINES));
    for (String form : List.of(yaml, lines)) {
      record.empty();
      own.load(form);
      assertEquals(yaml, text(record.export(crisis, DossierFormat.YAML)));
      assertEquals(lines, text(record.export(crisis, DossierFormat.JSON_LINES)));
      assertEquals(String.join("\n", before), String.join("\n", record.rows()));
    }
  }

  @Test
  void mergedActorsComeBack() {
    own.loadFile("corrected.yaml");
    record.merge("corrected-a", "corrected-b", null);
    own.load(
        """
        crisis: {key: corrected, name: C, summary: S., period: {}}
        actors:
          - {key: corrected-c, kind: PERSON, names: [{name: C, kind: PRIMARY}], externalIds: [{scheme: s, value: v}]}
        statements:
          - key: corrected/st-9
            summary: Said later.
            speaker: corrected-b
            kind: SPEECH
            quotation: INDIRECT
            said: {}
            addressees: [corrected-c, corrected-a]
            evidence: [{source: corrected/s, attributedTo: corrected-c}]
        """);
    record.merge("corrected-c", "corrected-a", null);
    String yaml = text(record.export("corrected", DossierFormat.YAML));
    assertEquals(2, yaml.split("  merged:\n", -1).length - 1, yaml);
    assertComesBack("corrected");
  }

  /** Of what both had alike one stays, also in a vote that was withdrawn. */
  @Test
  void whatMergedActorsHadAlikeComesBack() {
    own.load(
        """
        crisis: {key: alike, name: A, summary: S., period: {}}
        sources:
          - {key: alike/s, kind: VIDEO, published: {}}
        actors:
          - key: alike-1
            kind: PERSON
            names: [{name: A, kind: PRIMARY}]
            roles:
              - {title: chief, organisation: alike-3, period: {}, evidence: [{source: alike/s, attributedTo: alike-1}]}
              - {title: deputy, organisation: alike-3, period: {}}
            evidence: [{source: alike/s, sentence: 1}]
          - key: alike-2
            kind: PERSON
            names: [{name: A, kind: PRIMARY}]
            roles:
              - {title: chief, organisation: alike-3, period: {}, evidence: [{source: alike/s, attributedTo: alike-2}]}
              - {title: deputy, organisation: alike-3, period: {}}
            evidence: [{source: alike/s, sentence: 1}]
          - {key: alike-3, kind: COURT, names: [{name: C, kind: PRIMARY}]}
        votes:
          - key: alike/vo
            summary: Held.
            body: alike-3
            subject: It
            held: {}
            result: ADOPTED
            ballots: [{voter: alike-1, choice: FOR}, {voter: alike-2, choice: AGAINST}]
            evidence: [{source: alike/s, attributedTo: alike-1}, {source: alike/s, attributedTo: alike-2}]
            recordedAt: 2021-01-01T00:00:00Z
            retracted: {recordedAt: 2021-01-02T00:00:00Z, reason: Never held.}
        """);
    record.merge("alike-1", "alike-2", null);
    assertComesBack("alike");
  }

  @Test
  void ofManyCrisesEachComesBack() throws IOException {
    for (String name : List.of("corrected", "parts")) { // these have a past
      own.loadFile(name + ".yaml");
    }
    for (String name : List.of("venezuela-2019", "briefing-2019-01-29")) {
      own.load(Files.readString(Path.of("src/main/resources/dossiers", name + ".yaml")));
    }
    List<String> crises = List.of("venezuela-2019", "briefing-2019-01-29", "corrected", "parts");
    List<String> exports =
        crises.stream().map(crisis -> text(record.export(crisis, DossierFormat.YAML))).toList();
    List<String> before = record.rows();
    String together = text(record.export(crises, DossierFormat.YAML));
    for (int i = 0; i < crises.size(); i++) {
      record.empty();
      own.load(exports.get(i));
      assertEquals(exports.get(i), text(record.export(crises.get(i), DossierFormat.YAML)));
    }
    record.empty();
    own.load(together);
    assertEquals(together, text(record.export(crises, DossierFormat.YAML)));
    assertEquals(String.join("\n", before), String.join("\n", record.rows()));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
