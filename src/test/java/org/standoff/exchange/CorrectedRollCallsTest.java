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
import org.standoff.exchange.dossier.OwnRecord;

/** Roll calls of the European Parliament that come again, with something else. */
@QuarkusTest
@TestProfile(EmptyRecord.Profile.class)
class CorrectedRollCallsTest {
  private static final String FORMAT = "ep-rollcalls";
  private static final String ROLL_CALLS =
      """
      identifier,date,report,desc,title,for,against,abstention
      900001,2030-01-31 10:20:30,SAMPLE-1/2030,Exemple,,12,7,3
      900002,2030-01-31 10:21:30,SAMPLE-1/2030,Exemple deux,,11,8,3
      """;
  private static final String HELD =
      "the record holds the vote ep-rollcall/900001 otherwise than this row gives it ";

  @Inject Imports imports;
  @Inject EmptyRecord record;
  @Inject OwnRecord own;
  @TempDir Path directory;

  @BeforeEach
  void twoRollCalls() throws Exception {
    record.empty();
    assertTold(0, ROLL_CALLS);
  }

  private Path file(String rows) throws IOException {
    return Files.writeString(directory.resolve("list.csv"), rows);
  }

  private void assertTold(int status, String rows, String... told) throws Exception {
    assertEquals(
        new Imports.Ended(status, List.of(told)), imports.run(FORMAT, "parliament", file(rows)));
  }

  @Test
  void theSameAgainIsNotToldOf() throws Exception {
    String steps = imports.steps();
    assertTold(0, ROLL_CALLS);
    assertEquals(steps, imports.steps());
  }

  @Test
  void anotherCountIsRefused() throws Exception {
    List<String> before = record.rows();
    String refused = ": it stays so until an editor corrects it";
    assertTold(
        3,
        ROLL_CALLS.replace("10:20:30", "10:20:31").replace(",12,7,3", ",12,9,"),
        "list.csv:2 NOTED not stated: abstention",
        "list.csv:2 REFUSED " + HELD + "(abstentions, against, held, summary)" + refused);
    assertTold(
        3,
        ROLL_CALLS.replace(",Exemple,", ",Exemple un,").replace("1/2030,Ex", "2/2030,Ex"),
        "list.csv:2 REFUSED " + HELD + "(reference, subject, summary)" + refused,
        "list.csv:3 REFUSED "
            + HELD.replace("/900001", "/900002")
            + "(reference, summary)"
            + refused);
    assertEquals(before, record.rows());
  }

  @Test
  void whatAnEditorChangedIsNoted() throws Exception {
    imports.edit("vote", "ep-rollcall/900001", "result = 'ADOPTED'");
    assertTold(
        0,
        ROLL_CALLS,
        "list.csv:2 NOTED " + HELD + "(result): it was changed by hand, and stays so");
  }

  @Test
  void whatAnotherCrisisHoldsIsNoted() throws Exception {
    assertEquals(
        new Imports.Ended(
            0,
            List.of(
                "list.csv:2 NOTED the record holds the vote ep-rollcall/900001 in the crisis"
                    + " parliament, and there it stays",
                "list.csv:3 NOTED the record holds the vote ep-rollcall/900002 in the crisis"
                    + " parliament, and there it stays")),
        imports.run(FORMAT, "europe", file(ROLL_CALLS)));
  }

  /** A source and an actor come with every row; nobody has to mend the file for their sake. */
  @Test
  void moreMayBeHeldOfTheParliamentAndTheSource() throws Exception {
    imports.edit("actor", "ep", "description = 'EU legislature', kind = 'INSTITUTION'");
    imports.edit("source", "ep-rollcalls", "reliability = 'A'");
    assertTold(0, ROLL_CALLS);
    imports.edit("source", "ep-rollcalls", "title = 'Roll calls'");
    assertTold(
        0,
        ROLL_CALLS,
        "list.csv:2 NOTED the record holds the source ep-rollcalls otherwise than this row gives"
            + " it (title): it was changed by hand, and stays so");
  }

  /** A dossier tells a vote in words of its own, from a source of its own. */
  @Test
  void whatRestsOnOtherSourcesIsNoted() throws Exception {
    record.empty();
    own.load(Files.readString(Path.of("src/main/resources/dossiers/venezuela-2019.yaml")));
    List<String> before = votes();
    String header = ROLL_CALLS.substring(0, ROLL_CALLS.indexOf('\n') + 1);
    Path list = file(header + "100741,2019-01-31 12:29:41,RC-B8-0082/2019,Exemple,,439,104,87\n");
    Imports.Ended ended = imports.run(FORMAT, "venezuela-2019", list);
    assertEquals(0, ended.status());
    assertEquals(
        List.of(
            "list.csv:2 NOTED the record holds the vote ep-rollcall/100741 otherwise than this row"
                + " gives it (abstentions, evidence, held, result, subject, summary): it rests on"
                + " other sources, and stays so"),
        ended.told());
    assertEquals(before, votes());
  }

  private List<String> votes() {
    return record.rows().stream().filter(row -> row.startsWith("vote{")).toList();
  }
}
