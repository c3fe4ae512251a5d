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
import org.standoff.exchange.bulk.BulkLoader;
import org.standoff.exchange.dossier.EmptyRecord;

/** What becomes of roll calls where a part of their data has faults, or comes later. */
@QuarkusTest
@TestProfile(EmptyRecord.Profile.class)
class UnVotesImportTest {
  private static final String ROLL_CALLS =
      """
      rcid,session,importantvote,date,unres,amend,para,short,descr
      1,70,0,2015-10-27,R/70/1,,,One,
      2,70,0,2015-10-28,R/70/2,,,Two,
      """;
  private static final String BALLOTS =
      """
      rcid,country,country_code,vote
      1,Canada,CA,yes
      1,France,FR,yes
      1,Germany,DE,no
      """;
  private static final String SECOND = "2,Canada,CA,abstain\n";
  private static final String ISSUES = "rcid,short_name,issue\n2,hr,Human rights\n";

  private static final String COUNTS =
      "select key, votes_for, votes_against, abstentions from current_record.vote order by key";

  @Inject Imports imports;
  @Inject EmptyRecord record;
  @TempDir Path directory;

  @BeforeEach
  void empty() {
    record.empty();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private Imports.Done imported(Path... files) throws BulkLoader.Broken {
    return imports.files("unvotes", "world", false, List.of(files));
  }

  private Imports.Done imported(String ballots) throws Exception {
    return imported(file("roll-calls", ROLL_CALLS), file("ballots", ballots));
  }

  /** The report in short: file, line, outcome and reason. */
  private List<String> told(Imports.Done done) {
    return done.report().stream()
        .map(line -> line.replace(directory + "/", ""))
        .map(line -> line.replaceAll("\\{\"file\":\"(.*)\",\"line\":(\\d+),", "$1:$2 "))
        .map(line -> line.replaceAll("\"outcome\":\"(.*)\",\"reason\":\"(.*)\"}", "$1 $2"))
        .toList();
  }

  /** Whatever is wrong with the row of a ballot, the mended file is recorded whole. */
  private void assertMended(String wrong, int line, String reason) throws Exception {
    Imports.Done done = imported(BALLOTS.replace("1,France,FR,yes\n", wrong) + SECOND);
    assertEquals(
        List.of(
            "ballots:%d REFUSED %s".formatted(line, reason),
            "roll-calls:2 REFUSED a ballot of it was refused at ballots:" + line),
        told(done));
    assertEquals(List.of("unvotes/2|0|0|1"), imports.rows(COUNTS));
    assertEquals(1, imported(BALLOTS + SECOND).recorded());
    assertEquals(List.of("unvotes/1|2|1|0", "unvotes/2|0|0|1"), imports.rows(COUNTS));
    record.empty();
  }

  @Test
  void aRollCallIsNotCountedWithoutABallotThatWasRefused() throws Exception {
    assertMended("1,France,FR,yess\n", 3, "vote is neither yes nor no nor abstain");
    assertMended("1,,FR,yes\n", 3, "country is not stated");
    assertMended("1,France,FR,yes,\n", 3, "has 5 fields where there are 4 columns");
    assertMended("1,France\n", 3, "has 2 fields where there are 4 columns");
    assertMended(
        "1,Germany,DE,yes\n", 4, "the state has voted in this roll call in an earlier row");
  }

  @Test
  void theSameBallotTwiceIsCountedOnce() throws Exception {
    Imports.Done done = imported(BALLOTS + "1,Canada,CA,yes\n");
    assertEquals(
        List.of("ballots:5 REFUSED the state has voted in this roll call in an earlier row"),
        told(done));
    assertEquals(List.of("unvotes/1|2|1|0", "unvotes/2|null|null|null"), imports.rows(COUNTS));
  }

  @Test
  void aBallotOfNoNumberMayBeOneOfAnyRollCallInItsFile() throws Exception {
    Path rollCalls = file("roll-calls", ROLL_CALLS);
    Path one = file("one", BALLOTS + "x,Spain,ES,yes\ny,Spain,ES,yes\n");
    Path two = file("two", "rcid,country,country_code,vote\n" + SECOND);
    Imports.Done done = imported(rollCalls, one, two);
    assertEquals(
        List.of(
            "one:5 REFUSED rcid is no whole number",
            "one:6 REFUSED rcid is no whole number",
            "roll-calls:2 REFUSED a ballot that may be one of it was refused at one:5"),
        told(done));
    assertEquals(List.of("unvotes/2|0|0|1"), imports.rows(COUNTS));
  }

  @Test
  void issuesThatComeLaterAreToldOf() throws Exception {
    Path rollCalls = file("roll-calls", ROLL_CALLS);
    Path issues = file("issues", ISSUES);
    assertEquals(List.of(), told(imported(rollCalls)));
    String late =
        "roll-calls:3 NOTED the record holds the roll call without its issues, and stays so";
    assertEquals(List.of(late), told(imported(issues, rollCalls)));
    assertEquals(
        List.of("issues:2 REFUSED the roll call of this rcid is in none of the files"),
        told(imported(issues)));
    record.empty();
    assertEquals(List.of(), told(imported(issues, rollCalls)));
    assertEquals(List.of(), told(imported(rollCalls)));
    assertEquals(List.of(), told(imported(rollCalls, issues)));
    assertEquals(
        List.of("rcid 1", "rcid 2; issues: Human rights"),
        imports.rows("select note from current_record.evidence where note > '' order by note"));
  }

  @Test
  void somebodyElseUnderTheKeyOfAStateHasNotVoted() throws Exception {
    imports.hold("fr", "Front of something", "isni", "1");
    Path[] files = {file("roll-calls", ROLL_CALLS), file("ballots", BALLOTS + SECOND)};
    Imports.Ended refused =
        new Imports.Ended(
            3,
            List.of(
                "roll-calls:2 NOTED the record holds the actor fr otherwise than this row gives it"
                    + " (externalIds, names): it stays so until an editor corrects it",
                "roll-calls:2 REFUSED rests on the actor fr, and the record holds somebody else"
                    + " under this key: no name or number is the same"));
    assertEquals(refused, imports.run("unvotes", "world", true, files));
    Imports.Done done = imported(files);
    assertEquals(1, done.recorded());
    assertEquals(0, done.held(), "what is refused is not held");
    assertEquals(List.of("unvotes/2|0|0|1"), imports.rows(COUNTS));
    assertEquals(
        List.of("ca", "fr", "un-general-assembly"),
        imports.rows("select key from current_record.actor order by key"));
    List<String> before = record.rows();
    assertEquals(refused, imports.run("unvotes", "world", files));
    assertEquals(before, record.rows());
  }

  @Test
  void aNameOrANumberInCommonMakesTheSame() throws Exception {
    imports.hold("fr", "france", "isni", "1");
    imports.hold("de", "Deutschland", "iso3166-1-alpha2", "DE");
    assertEquals(2, imported(BALLOTS + SECOND).recorded());
    assertEquals(List.of("unvotes/1|2|1|0", "unvotes/2|0|0|1"), imports.rows(COUNTS));
  }

  /** Of a state that is held under another key, each group of rows has to know. */
  @Test
  void aDryRunRefusesNothingThatIsHeld() throws Exception {
    imports.hold("canada", "iso3166-1-alpha2", "CA");
    StringBuilder rollCalls = new StringBuilder(ROLL_CALLS);
    StringBuilder ballots = new StringBuilder(BALLOTS);
    for (int number = 3; number < 2000; number++) {
      rollCalls.append(number).append(",70,0,2015-10-27,R/70/1,,,One,\n");
      ballots.append(number).append(",Canada,CA,yes\n");
    }
    Path[] files = {file("roll-calls", rollCalls.toString()), file("ballots", ballots.toString())};
    Imports.Ended nothingTold = new Imports.Ended(0, List.of());
    assertEquals(nothingTold, imports.run("unvotes", "world", true, files));
    assertEquals(nothingTold, imports.run("unvotes", "world", files));
    assertEquals(nothingTold, imports.run("unvotes", "world", true, files));
    assertEquals(nothingTold, imports.run("unvotes", "world", files));
    assertEquals(
        List.of("canada|1998", "de|1", "fr|1"),
        imports.rows(
            """
            select a.key, count(*)
            from current_record.ballot b
            join current_record.actor a on a.id = b.voter_id
            group by a.key
            order by a.key
            """));
  }
}
