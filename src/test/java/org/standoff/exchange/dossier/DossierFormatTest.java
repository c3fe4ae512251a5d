package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written in either format is read as the same. */
class DossierFormatTest {
  private static final Path BUILT_IN = Path.of("src/main/resources/dossiers");
  private static final Path OWN = Path.of("src/test/resources/dossiers");

  @ParameterizedTest
  @ValueSource(strings = {"venezuela-2019.yaml", "briefing-2019-01-29.yaml"})
  void builtInDossiersAreReadAsTheyAreWritten(String name) throws IOException {
    assertKept(Files.readAllBytes(BUILT_IN.resolve(name)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "corrected.yaml",
        "spoken.yaml",
        "estimated.yaml",
        "positions.yaml",
        "parts.yaml",
        "moved.yaml",
        "judged.yaml"
      })
  void dossiersAreReadAsTheyAreWritten(String name) throws IOException {
    assertKept(Files.readAllBytes(OWN.resolve(name)));
  }

  private static void assertKept(byte[] file) {
    Dossier dossier = Dossiers.read(file);
    for (DossierFormat format : DossierFormat.values()) {
      byte[] written = Dossiers.write(dossier, format);
      assertEquals(dossier, Dossiers.read(written), format.name());
      assertArrayEquals(written, Dossiers.write(Dossiers.read(written), format));
    }
  }

  @Test
  void yamlReadsWellAndJsonLinesHaveOneEntryEach() {
    Dossier sample = Sample.read(Sample.VALID);
    String yaml = new String(Dossiers.write(sample, DossierFormat.YAML), StandardCharsets.UTF_8);
    assertTrue(yaml.startsWith("crisis:\n  key: c\n  name: A crisis\n"), yaml);
    assertFalse(yaml.contains("rank"), "what is left out means the same");
    List<String> lines =
        new String(Dossiers.write(sample, DossierFormat.JSON_LINES), StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertEquals(5, lines.size());
    assertEquals(
        "{\"actors\":[{\"key\":\"a\",\"kind\":\"PERSON\",\"names\":[{\"name\":\"A\",\"kind\":\"PRIMARY\"}]}]}",
        lines.get(2));
  }

  @Test
  void linesOfJsonAreOneDossier() {
    List<Fault> faults =
        Sample.faults(
            """
            {"crisis": {"key": "c", "name": "C", "summary": "S.", "period": {"edtf": "2019"}}}
            {"sources": [{"key": "s", "kind": "DATASET", "published": {}}]}
            {"sources": [{"key": "s", "kind": "DATASET", "published": {}}]}
            {"crisis": {"key": "d"}}
            """);
    assertEquals(
        List.of(
            new Fault(3, "sources[1].key", "is the key of another source too, in line 2"),
            new Fault(4, "crisis", "is given twice, first in line 1")),
        faults);
  }

  @Test
  void factsMayComeBeforeTheirCrisis() {
    String fact =
        """
        {"events": [{"key": "c/e", "summary": "S.", "evidence": [{"source": "s"}], "type": "t", "status": "OCCURRED", "occurred": {}}]}
        {"sources": [{"key": "s", "kind": "DATASET", "published": {}}]}
        """;
    String crisis =
        "{\"crisis\": {\"key\": \"c\", \"name\": \"C\", \"summary\": \"S.\", \"period\": {}}}\n";
    assertEquals(Sample.read(crisis + fact), Sample.read(fact + crisis));
    assertEquals(
        List.of(
            new Fault(1, "crisis", "is required"), new Fault(1, "events[0].crisis", "is required")),
        Sample.faults(fact));
  }

  @Test
  void aFieldThatThereIsNotIsToldOfItsLine() {
    assertEquals(
        new Fault(2, "event", "is no field here; there are crisis"),
        Sample.faults("{}\n{\"event\": []}\n").stream()
            .map(fault -> new Fault(fault.line(), fault.path(), fault.reason().split(",", -1)[0]))
            .filter(fault -> fault.path().equals("event"))
            .findFirst()
            .orElseThrow());
  }
}
