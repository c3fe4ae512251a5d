package org.standoff.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.exchange.dossier.EmptyRecord;

/** Incidents that come again, from a dataset that says something else of them by now. */
@QuarkusTest
@TestProfile(EmptyRecord.Profile.class)
class CorrectedIncidentsTest {
  private static final String FORMAT = "ucdp-ged";
  private static final String CRISIS = "aland";
  private static final String HELD =
      "the record holds the casualty figure ucdp-ged/1 otherwise than this row gives it ";
  private static final String REFUSED = ": it stays so until an editor corrects it";

  @Inject Imports imports;
  @Inject EmptyRecord record;
  @TempDir Path directory;
  private String columns = "";
  private String first = "";
  private String second = "";
  private List<String> before = List.of();

  @BeforeEach
  void twoIncidents() throws Exception {
    record.empty();
    List<String> sample = Files.readAllLines(Path.of("src/test/resources/imports/ucdp-ged.csv"));
    columns = sample.get(0);
    first = sample.get(1);
    second = "2" + first.substring(1);
    assertEquals(told(0), imports.run(FORMAT, CRISIS, file(first, second)));
    before = record.rows();
  }

  private Path file(String... incidents) throws IOException {
    List<String> lines = new ArrayList<>(List.of(columns));
    lines.addAll(List.of(incidents));
    return Files.write(directory.resolve("ged.csv"), lines);
  }

  private static Imports.Ended told(int status, String... lines) {
    return new Imports.Ended(status, List.of(lines));
  }

  /** What an import tells, which changes nothing; a dry run tells the same. */
  private void assertTold(Imports.Ended expected, String... incidents) throws Exception {
    assertEquals(expected, imports.run(FORMAT, CRISIS, true, file(incidents)));
    assertEquals(expected, imports.run(FORMAT, CRISIS, file(incidents)));
    assertEquals(before, record.rows());
  }

  @Test
  void theSameAgainIsNotToldOf() throws Exception {
    assertTold(told(0), first, second);
    assertTold(told(0), second, first);
  }

  @Test
  void anotherNumberIsRefused() throws Exception {
    String corrected = first.replace(",2,3,5", ",2,4,9");
    String expected = "ged.csv:3 REFUSED " + HELD + "(quantity, summary)" + REFUSED;
    assertTold(told(3, expected), second, corrected);
  }

  @Test
  void anotherRowUnderTheSameKeyIsRefused() throws Exception {
    String third = "3" + first.substring(1);
    String other = third.replace(",2,3,5", ",2,4,9");
    assertEquals(
        told(
            3,
            "ged.csv:4 REFUSED "
                + HELD.replace("/1 ", "/3 ")
                + "(quantity, summary): an earlier row of these files says so, and counts"),
        imports.run(FORMAT, CRISIS, file(third, third, other)));
  }

  @Test
  void anotherRowUnderTheSameKeyIsRefusedHoweverFarOff() throws Exception {
    String[] many = new String[6001];
    for (int i = 0; i < many.length - 1; i++) {
      many[i] = (10_000 + i) + first.substring(1);
    }
    many[6000] = many[0].replace(",2,3,5", ",2,4,9");
    assertEquals(
        told(
            3,
            "ged.csv:6002 REFUSED "
                + HELD.replace("/1 ", "/10000 ")
                + "(quantity, summary): an earlier row of these files says so, and counts"),
        imports.run(FORMAT, CRISIS, file(many)));
  }

  @Test
  void whateverElseDiffersIsNamed() throws Exception {
    String corrected =
        first
            .replace("2017-03-01,2017-03-01", "2017-03-02,2017-03-02")
            .replace("34.5,36.25", "34.5,36.5")
            .replace(",1,0,2,0,", ",0,0,3,0,")
            .replace("police", "army")
            .replace("Aland: Government,2", "Aland: Territory,2");
    String fields = "(context, evidence, period, place, summary, victims)";
    assertTold(told(3, "ged.csv:2 REFUSED " + HELD + fields + REFUSED), corrected, second);
  }

  @Test
  void aReportThatIsCitedNoMoreIsTold() throws Exception {
    String corrected = first.replace("\"\"\"Wire,2017-03-02,Clashes near the mill\"\"\"", "");
    assertTold(told(3, "ged.csv:2 REFUSED " + HELD + "(evidence)" + REFUSED), corrected);
  }

  @Test
  void whatAnEditorChangedIsNoted() throws Exception {
    imports.edit("casualty_figure", "ucdp-ged/1", "place_name = 'Old mill'");
    before = record.rows();
    String edited = ": it was changed by hand, and stays so";
    assertTold(told(0, "ged.csv:2 NOTED " + HELD + "(place)" + edited), first, second);
    String corrected = first.replace(",2,3,5", ",2,3,4");
    String fields = "(place, quantity, summary)";
    assertTold(told(0, "ged.csv:3 NOTED " + HELD + fields + edited), second, corrected);
  }

  @Test
  void whatAnEditorCorrectedAsTheRowSaysIsToldNoMore() throws Exception {
    imports.edit("casualty_figure", "ucdp-ged/1", "context = 'Aland: Territory; dyad'");
    before = record.rows();
    String corrected =
        first
            .replace("Aland: Government,2", "Aland: Territory,2")
            .replace("Government of Aland - Rebels of Aland", "dyad");
    assertTold(told(0), corrected, second);
  }

  @Test
  void whatWasRetractedIsNoted() throws Exception {
    imports.edit("casualty_figure", "ucdp-ged/1", "retracted_in = step.number");
    before = record.rows();
    String retracted = "ged.csv:2 NOTED the casualty figure ucdp-ged/1 was retracted, and stays so";
    assertTold(told(0, retracted), first, second);
    assertTold(told(0, retracted), first.replace(",2,3,5", ",2,3,4"), second);
  }

  @Test
  void whatAnotherCrisisHoldsIsNoted() throws Exception {
    String held =
        "ged.csv:2 NOTED the record holds the casualty figure ucdp-ged/1 in the crisis aland, and ";
    assertEquals(told(0, held + "there it stays"), imports.run(FORMAT, "sea", file(first)));
    String corrected = first.replace("Mill village", "Sea village");
    assertEquals(
        told(0, held + "otherwise than this row gives it (place, summary): so it stays"),
        imports.run(FORMAT, "sea", file(corrected)));
    assertEquals(
        List.of("ucdp-ged/1|Mill village", "ucdp-ged/2|Mill village"),
        imports.rows("select key, place_name from casualty_figure order by key"));
  }

  @Test
  void aRefusedRowBringsNobody() throws Exception {
    String corrected =
        first.replace(",2,3,5", ",2,4,9").replace(",901,", ",911,").replace("Wire", "Post");
    String fields = "(evidence, perpetrators, quantity, summary)";
    assertTold(told(3, "ged.csv:2 REFUSED " + HELD + fields + REFUSED), corrected);
  }

  @Test
  void aCrisisThatNoRowIsRecordedInIsNotMade() throws Exception {
    String held =
        "ged.csv:%d NOTED the record holds the casualty figure ucdp-ged/%d in the crisis aland, and"
            + " there it stays";
    Imports.Ended stays = told(0, held.formatted(2, 1), held.formatted(3, 2));
    assertEquals(stays, imports.run(FORMAT, "alnad", file(first, second)));
    assertEquals(before, record.rows());
  }

  @Test
  void aSideWithAnotherNameIsToldOnce() throws Exception {
    String third = "3" + first.substring(1).replace("Rebels of Aland,1", "Front of Aland,1");
    String fourth = "4" + third.substring(1);
    String expected =
        "ged.csv:2 NOTED the record holds the actor ucdp/actor/902 otherwise than this row gives"
            + " it (names)";
    assertEquals(told(0, expected + REFUSED), imports.run(FORMAT, CRISIS, file(third, fourth)));
    assertEquals(
        List.of("ucdp-ged/1", "ucdp-ged/2", "ucdp-ged/3", "ucdp-ged/4"),
        imports.rows("select key from casualty_figure order by key"));
    assertEquals(
        List.of("Rebels of Aland"),
        imports.rows(
            "select name from actor_name where actor_id = record.identity_of('ACTOR', 'ucdp/actor/902')"));
  }

  @Test
  void aSideWithAnotherNameIsToldThoughTheFirstGroupOfRowsNamesItRightly() throws Exception {
    String[] many = new String[1500];
    for (int i = 0; i < many.length; i++) {
      String row = (10_000 + i) + first.substring(1);
      many[i] = i < 500 ? row : row.replace("Rebels of Aland,1", "Front of Aland,1");
    }
    Imports.Ended ended = imports.run(FORMAT, CRISIS, file(many));
    String expected =
        " NOTED the record holds the actor ucdp/actor/902 otherwise than this row gives it (names)";
    assertEquals(
        told(0, expected + REFUSED),
        new Imports.Ended(
            ended.status(),
            ended.told().stream().map(line -> line.replaceFirst("ged.csv:\\d+", "")).toList()));
  }

  @Test
  void moreMayBeHeldOfASideThanTheRowGives() throws Exception {
    imports.edit("actor", "ucdp/actor/902", "description = 'an alliance', country = 'AX'");
    before = record.rows();
    assertTold(told(0), first, second);
  }

  @Test
  void sidesThatWereMergedAreNoDifference() throws Exception {
    imports.merge("ucdp/actor/901", "ucdp/actor/902");
    before = record.rows();
    assertTold(told(0), first, second);
    String expected = "ged.csv:2 REFUSED " + HELD + "(quantity, summary)" + REFUSED;
    assertTold(told(3, expected), first.replace(",2,3,5", ",2,4,9"), second);
  }
}
