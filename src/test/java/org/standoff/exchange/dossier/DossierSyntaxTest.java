package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.standoff.exchange.dossier.Sample.VALID;
import static org.standoff.exchange.dossier.Sample.faults;
import static org.standoff.exchange.dossier.Sample.with;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that are no YAML or JSON, or more than a dossier may make use of. */
class DossierSyntaxTest {
  @Test
  void refusesWhatIsNoYaml() {
    assertEquals(
        List.of(
            new Fault(
                3,
                "",
                "is not valid YAML: a text that holds a colon before a space needs quotes, or the "
                    + "line is indented wrongly")),
        faults(with("name: A crisis", "name: A crisis: a")));
    assertEquals(
        List.of(new Fault(3, "", "is not valid YAML: the line is indented unlike those above it")),
        faults(with("  name: A crisis", " name: A crisis")));
    assertEquals(
        List.of(
            new Fault(3, "", "is not valid YAML: lines are indented with spaces, not with tabs")),
        faults(with("  name: A crisis", "\tname: A crisis")));
  }

  @Test
  void refusesWhatIsNoJson() {
    assertEquals(
        List.of(
            new Fault(
                2,
                "",
                "is not valid JSON: Unexpected character ('}' (code 125)): was expecting "
                    + "double-quote to start field name")),
        faults("{\"crisis\": {\"key\": \"c\",\n}}"));
  }

  @Test
  void tellsWhatIsNoJsonWithoutAWordOfTheReader() {
    assertEquals(
        List.of(new Fault(1, "", "is not valid JSON: Unexpected close marker '}': expected ']'")),
        faults("{\"actors\": [}"));
  }

  /** What was read before is looked at while what is no JSON is met. */
  @Test
  void tellsOfWhatWasWrongBeforeWhatIsNoJson() {
    String crisis =
        "{\"crisis\": {\"key\": \"c\", \"name\": \"C\", \"summary\": \"S.\", \"period\": {}, "
            + "\"recordedAt\": \"9000-01-01T00:00:00Z\"}}\n";
    List<Fault> faults = faults(crisis + "{\"actors\": [}");
    assertEquals("crisis.recordedAt", faults.get(0).path());
    assertEquals(
        new Fault(2, "", "is not valid JSON: Unexpected close marker '}': expected ']'"),
        faults.get(1));
    assertEquals(2, faults.size());
  }

  /** What is no YAML may be understood wrongly from far before. */
  @Test
  void tellsOfWhatIsNoYamlAlone() {
    String crisis =
        "crisis: {key: c, name: C, summary: S., period: {}, recordedAt: 9000-01-01T00:00:00Z}\n";
    assertEquals(
        List.of(
            new Fault(2, "", "is not valid YAML: lines are indented with spaces, not with tabs")),
        faults(crisis + "\tactors: []\n"));
  }

  @Test
  void refusesJsonThatEndsTooSoon() {
    assertEquals(
        List.of(
            new Fault(
                3,
                "",
                "is not valid JSON: Unexpected end-of-input: expected close marker for Object")),
        faults("{\n\t\"crisis\": {\n\t\t\"key\": \"c\""));
  }

  @Test
  void refusesWhatFollowsAfterJson() {
    assertEquals(
        new Fault(2, "", "must hold nothing but objects"),
        faults("{\"crisis\": {}}\n[]").get(faults("{\"crisis\": {}}\n[]").size() - 1));
  }

  @Test
  void refusesAnEmptyFile() {
    assertEquals(List.of(new Fault(1, "", "is empty")), faults("# nothing\n"));
  }

  @Test
  void refusesAFileThatIsNoMapping() {
    assertEquals(
        List.of(new Fault(1, "", "must be a mapping of fields, not a list")), faults("- a\n"));
  }

  @Test
  void refusesASecondDocument() {
    assertEquals(
        List.of(new Fault(32, "", "must not hold a second document")),
        faults(VALID + "---\na: b\n"));
  }

  @Test
  void refusesWhatIsNotInUtf8() {
    byte[] latin1 = with("A crisis", "Président").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(List.of(new Fault(3, "", "is not in UTF-8")), faults(latin1));
  }

  @Test
  void refusesCharactersThatYamlDoesNotAllow() {
    assertEquals(
        List.of(new Fault(4, "", "holds a character that YAML does not allow")),
        faults(with("Two claims.", "Two\u0007claims.")));
  }

  @Test
  void refusesAnEntryThatIsTooLarge() {
    String large = "x".repeat(EntrySize.MAX);
    assertEquals(
        List.of(new Fault(4, "crisis.summary", "makes its entry larger than 4194304 characters")),
        faults(with("Two claims.", large)));
    assertEquals(
        new Fault(1, "crisis.summary", "makes its entry larger than 4194304 characters"),
        faults("{\"crisis\": {\"summary\": \"" + large + "\"}}").get(0));
  }

  @Test
  void refusesNestingThatIsTooDeep() {
    assertEquals(
        List.of(new Fault(4, "crisis.summary" + "[0]".repeat(31), "is nested too deeply")),
        faults(with("Two claims.", "[".repeat(100_000))));
  }

  @Test
  void refusesAnAliasInsteadOfFollowingIt() {
    assertEquals(
        List.of(new Fault(4, "crisis.summary", "must not be an alias: write out the value")),
        faults(with("name: A crisis\n  summary: Two claims.", "name: &n A crisis\n  summary: *n")));
  }

  @Test
  void refusesAnAnchorThatHoldsItself() {
    assertEquals(
        List.of(new Fault(14, "actors[0].names[0]", "must not be an alias: write out the value")),
        faults(with("[{name: A, kind: PRIMARY}]", "&n [*n, {name: A, kind: PRIMARY}]")));
  }

  @Test
  void refusesATag() {
    assertEquals(
        List.of(new Fault(3, "crisis.name", "must not have a tag")),
        faults(with("A crisis", "!!int 5")));
  }

  @Test
  void refusesAFieldGivenTwice() {
    assertEquals(
        List.of(new Fault(4, "crisis.name", "is given twice, first in line 3")),
        faults(with("  summary: Two claims.", "  name: B\n  summary: Two claims.")));
  }

  @Test
  void refusesAFieldGivenTwiceInJson() {
    assertEquals(
        new Fault(3, "crisis.key", "is given twice, first in line 2"),
        faults("{\"crisis\":\n{\"key\": \"c\",\n\"key\": \"d\"}}").get(3));
  }

  @Test
  void refusesAFieldWhoseNameIsNoText() {
    assertEquals(
        List.of(new Fault(4, "crisis", "must have plain names for its fields")),
        faults(with("  summary: Two claims.", "  ? [a]\n  : b\n  summary: Two claims.")));
  }

  @Test
  void endsTheSearchInAFileOfNothingButFaults() {
    List<Fault> faults = faults(VALID + "links:\n" + "  - a\n".repeat(20_000));
    assertEquals(10_001, faults.size());
    assertEquals(
        new Fault(10_033, "", "has more than 10000 faults; the search ended here"),
        faults.get(10_000));
  }
}
