package org.standoff.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.exchange.dossier.EmptyRecord;

/** Politicians that come again, with other names, identifiers or legislatures. */
@QuarkusTest
@TestProfile(EmptyRecord.Profile.class)
class CorrectedPoliticiansTest {
  private static final String HELD =
      "the record holds the actor wikidata/Q1 otherwise than this row gives it ";
  private static final String REFUSED = ": it stays so until an editor corrects it";

  @Inject Imports imports;
  @Inject EmptyRecord record;
  @TempDir Path directory;
  private String first = "";
  private String second = "";

  @BeforeEach
  void twoPersons() throws Exception {
    record.empty();
    List<String> sample = Files.readAllLines(Path.of("src/test/resources/imports/persons.jsonl"));
    first = sample.get(0);
    second = sample.get(1);
    assertEquals(
        new Imports.Ended(0, List.of()),
        imports.run("wikidata-politicians", "", file(List.of(first, second))));
  }

  private Path file(List<String> persons) throws IOException {
    return Files.write(directory.resolve("persons"), persons);
  }

  /** What an import tells, which changes nothing. */
  private void assertTold(int status, List<String> persons, String... told) throws Exception {
    List<String> before = record.rows();
    assertEquals(
        new Imports.Ended(status, List.of(told)),
        imports.run("wikidata-politicians", "", file(persons)));
    assertEquals(before, record.rows());
  }

  @Test
  void theSameAgainIsNotToldOf() throws Exception {
    assertTold(0, List.of(first, second));
    assertTold(0, List.of(second, first)); // though both bear an identifier that only one can have
  }

  @Test
  void otherNamesAreRefused() throws Exception {
    assertTold(
        3,
        List.of(second, first.replace("Ana Primer", "Anna Primer")),
        "persons:2 REFUSED " + HELD + "(names)" + REFUSED);
    assertTold(
        3,
        List.of(first.replace(", \"de_at\": \"Ana Primer\"", "")),
        "persons:1 REFUSED " + HELD + "(names)" + REFUSED);
  }

  @Test
  void otherIdentifiersAndLegislaturesAreRefused() throws Exception {
    assertTold(
        3,
        List.of(first.replace("\"11\"", "\"13\"")),
        "persons:1 REFUSED " + HELD + "(externalIds)" + REFUSED);
    Path moved = file(List.of(first.replace("National Assembly", "Senate")));
    assertEquals(
        new Imports.Ended(
            3, List.of("persons:1 REFUSED " + HELD + "(description, roles)" + REFUSED)),
        imports.run("wikidata-politicians", "", true, moved));
  }

  @Test
  void whatAnEditorChangedIsNoted() throws Exception {
    imports.edit("actor", "wikidata/Q1", "description = 'a legislator'");
    assertTold(
        0,
        List.of(first, second),
        "persons:1 NOTED " + HELD + "(description): it was changed by hand, and stays so");
  }

  @Test
  void personsThatWereMergedAreNoDifference() throws Exception {
    record.merge("wikidata/Q1", "wikidata/Q2", null);
    assertTold(0, List.of(first, second));
    assertTold(
        3,
        List.of(first.replace("Ana Primer", "Anna Primer"), second),
        "persons:1 REFUSED " + HELD + "(names)" + REFUSED);
  }

  @Test
  void whoIsHeldUnderAnotherKeyIsNoDifference() throws Exception {
    imports.hold("guaido", "wikidata", "Q58833335");
    String person = Files.readAllLines(Path.of("src/test/resources/imports/persons.jsonl")).get(5);
    assertTold(0, List.of(person));
  }
}
