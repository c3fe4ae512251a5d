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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.vote.VoteInput;

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
        "moved.yaml"
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "NO",
        "y",
        "On",
        "off",
        "Null",
        "NULL",
        "null",
        "~",
        "true",
        "False",
        ".inf",
        ".NaN",
        "-.INF",
        "1e3",
        "1E-3",
        "0o17",
        "0x1F",
        "017",
        "1_000",
        "190:20:30",
        "+12",
        "-",
        "1.",
        ".5",
        "2019-02-01",
        "2019-02-01T00:00:00Z",
        "=",
        "<<",
        "!",
        "!!str a",
        "&a",
        "*a",
        "%YAML",
        "@a",
        "`a`",
        "'a'",
        "\"a\"",
        "a: b",
        "a:",
        ": a",
        "a #b",
        "#a",
        "- a",
        "? a",
        "[a]",
        "{a}",
        "a,b",
        "|",
        ">",
        "---",
        "...",
        "--- a",
        "a\nb",
        "a\n",
        "\na",
        "\n\na\n\n",
        "a \nb",
        " a",
        "a ",
        "a\t",
        "\ta",
        "a\r\nb",
        "a\rb",
        "a\\nb",
        "\\",
        "\u0001",
        "\u007f",
        "\u0085",
        "a\u00a0b",
        "a\u2028",
        "a\u2029b",
        "\ufeffa",
        "\ufffe",
        "\uffff",
        "\u202ea",
        "\ud83d\ude00",
        "\ud83d\ude00 a",
        "e\u0301",
        "\u00e9",
        "\u0645\u0631\u062d\u0628\u0627",
        "\u4e2d\u6587",
        "=SUM(A1)",
        "a\u0008b",
        "a'b",
        "don't: do",
        "a\"b",
        "a\\",
        "a/b"
      })
  void everyTextIsKept(String text) {
    assertKept(text);
  }

  @Property(tries = 300)
  void anyTextIsKept(@ForAll @StringLength(min = 1, max = 200) String text) {
    if (!text.isBlank() && isWhole(text)) {
      assertKept(text);
    }
  }

  @Test
  void aVeryLongTextIsKept() {
    assertKept("word: # 'no' \"yes\" \n  ".repeat(900) + "end", "reference");
  }

  private static boolean isWhole(String text) {
    return text.codePoints().noneMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF));
  }

  private static void assertKept(String text) {
    assertKept(text, text);
  }

  private static void assertKept(String text, String reference) {
    Dossier sample = Trial.bind(Sample.VALID.getBytes(StandardCharsets.UTF_8), "c");
    FactEntry<VoteInput> entry = sample.votes().get(0);
    VoteInput vote = entry.content();
    VoteInput said =
        new VoteInput(
            vote.key(),
            vote.crisis(),
            text,
            vote.rank(),
            vote.modality(),
            vote.evidence(),
            vote.body(),
            text,
            reference,
            vote.held(),
            vote.result(),
            0,
            null,
            null,
            null,
            vote.ballots());
    Dossier dossier =
        new Dossier(
            sample.crisis(),
            List.of(),
            sample.sources(),
            sample.actors(),
            List.of(),
            List.of(),
            List.of(new FactEntry<>(said, null, null, List.of(), null)),
            List.of(),
            List.of(),
            List.of());
    for (DossierFormat format : DossierFormat.values()) {
      byte[] written = Dossiers.write(dossier, format);
      assertEquals(said, Trial.bind(written, "c").votes().get(0).content(), format.name());
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
