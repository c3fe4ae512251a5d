package org.standoff.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standoff.exchange.dossier.DossierFormat;
import org.standoff.exchange.dossier.EmptyRecord;
import org.standoff.exchange.dossier.OwnRecord;

/** What editors have changed comes back from an export, but for who they are. */
@QuarkusTest
@TestProfile(EmptyRecord.Profile.class)
class ExportTest {
  private static final String CRISIS = "venezuela-2019";
  private static final String AWKWARD =
      "=no: \"1e3\" ~ # '\u00e9\u0301' \ud83d\ude00 \u0085\u2028\ufeff\u0001\t \n  trailing \n\n";

  @Inject EmptyRecord record;
  @Inject OwnRecord own;

  @Test
  void theSameRevisionsComeBack() throws IOException {
    record.empty();
    own.load(Files.readString(Path.of("src/main/resources/dossiers", CRISIS + ".yaml")));
    edit();
    List<String> before = record.rows();
    String yaml = text(record.export(CRISIS, DossierFormat.YAML));
    String lines = text(record.export(CRISIS, DossierFormat.JSON_LINES));
    assertTrue(yaml.contains("\"the desk: again\""), yaml);
    assertFalse((yaml + lines).contains("desk-1"), "who recorded it");
    for (String form : List.of(yaml, lines)) {
      record.empty();
      own.load(form);
      assertEquals(yaml, text(record.export(CRISIS, DossierFormat.YAML)));
      assertEquals(lines, text(record.export(CRISIS, DossierFormat.JSON_LINES)));
      assertEquals(withoutAuthors(before), withoutAuthors(record.rows()));
    }
  }

  private static String withoutAuthors(List<String> rows) {
    return String.join("\n", rows).replaceAll("\"author\": (\"[^\"]*\"|null)", "");
  }

  private static void edit() {
    String one = fact("export/one");
    String two = fact("export/two");
    correct("export/one", 1, Map.of("summary", AWKWARD, "venue", "no"));
    correct("export/one", 2, Map.of("topics", List.of("~", "1e3", " yes "), "quote", AWKWARD));
    Map<String, Object> cleared = new HashMap<>();
    cleared.put("quote", null);
    correct("export/one", 3, cleared);
    link(one, two, "perhaps");
    String link = link(one, two, "surely");
    retract(link, 2);
    link(one, two, "after all");
    retract(two, 1);
    actor();
  }

  private static void actor() {
    Desk.EDITOR.ask(
        """
        mutation ($input: ActorPatch!) {
          correctActor(key: "guaido", expectedRevision: 1, reason: "a role", input: $input) { key }
        }
        """,
        Map.of(
            "input",
            Map.of(
                "roles",
                List.of(
                    Map.of(
                        "title",
                        "on",
                        "period",
                        Map.of("edtf", "2019-01-20/2019-01-26"),
                        "accordingTo",
                        List.of("us", "eu"),
                        "disputedBy",
                        List.of("maduro"))))));
    Desk.EDITOR.ask(
        """
        mutation ($input: ActorPatch!) {
          correctActor(key: "guaido", expectedRevision: 2, reason: "none", input: $input) { key }
        }
        """,
        Map.of("input", Map.of("roles", List.of())));
  }

  private static String fact(String key) {
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("key", key);
    input.put("crisis", CRISIS);
    input.put("summary", "Says so.");
    input.put("speaker", "maduro");
    input.put("kind", "SPEECH");
    input.put("quotation", "INDIRECT");
    input.put("said", Map.of("edtf", "2019-02-01T12:00:00.123456Z"));
    input.put("evidence", Desk.evidence());
    return Desk.EDITOR
        .ask(
            "mutation ($input: StatementInput!) { recordStatement(input: $input) { id } }",
            Map.of("input", input))
        .getString("recordStatement.id");
  }

  private static void correct(String key, int revision, Map<String, Object> patch) {
    Desk.EDITOR.ask(
        """
        mutation ($key: String!, $revision: Int!, $input: StatementPatch!) {
          correctStatement(
            key: $key, expectedRevision: $revision, reason: "the desk: again", input: $input) { key }
        }
        """,
        Map.of("key", key, "revision", revision, "input", patch));
  }

  private static String link(String from, String to, String note) {
    return Desk.REVIEWER
        .ask(
            """
            mutation ($from: ID!, $to: ID!, $note: String) {
              link(from: $from, kind: CONTRADICTS, to: $to, note: $note, reason: "seen again") { id }
            }
            """,
            Map.of("from", from, "to", to, "note", note))
        .getString("link.id");
  }

  private static void retract(String id, int revision) {
    Desk.REVIEWER.ask(
        """
        mutation ($id: ID!, $revision: Int!) {
          retract(id: $id, expectedRevision: $revision, reason: "not so") { number }
        }
        """,
        Map.of("id", id, "revision", revision));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
