package org.standoff.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.exchange.dossier.EmptyRecord;

/** Roll calls of the United Nations that come again, with other ballots or other days. */
@QuarkusTest
@TestProfile(EmptyRecord.Profile.class)
class CorrectedVotesTest {
  private static final String ROLL_CALLS =
      """
      rcid,session,importantvote,date,unres,amend,para,short,descr
      1,70,0,2015-10-27,R/70/1,,,One,The first
      2,70,0,2015-10-28,R/70/2,,,Two,
      """;
  private static final String BALLOTS =
      """
      rcid,country,country_code,vote
      1,Canada,CA,yes
      1,Germany,DE,no
      2,Canada,CA,yes
      2,France,FR,yes
      """;
  private static final String ISSUES = "rcid,short_name,issue\n1,hr,Human rights\n";
  private static final String HELD =
      "the record holds the vote unvotes/1 otherwise than this row gives it ";
  private static final String REFUSED = ": it stays so until an editor corrects it";
  private static final String EDITED = ": it was changed by hand, and stays so";
  private static final String VOTES =
      """
      select v.key, v.held_earliest, v.votes_for, v.votes_against, v.revision,
             (select count(*) from current_record.ballot b where b.vote_id = v.id)
      from current_record.vote v
      order by v.key
      """;

  @Inject Imports imports;
  @Inject EmptyRecord record;
  @TempDir Path directory;

  @BeforeEach
  void empty() {
    record.empty();
  }

  private Path file(String text) {
    String columns = text.substring(0, text.indexOf('\n'));
    String name =
        columns.contains("session") ? "calls" : columns.contains("vote") ? "ballots" : "issues";
    try {
      return Files.writeString(directory.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Imports.Ended run(boolean dryRun, String... files) throws Exception {
    Stream<Path> paths = Arrays.stream(files).map(this::file);
    return imports.run("unvotes", "world", dryRun, paths.toArray(Path[]::new));
  }

  private void land(String... files) throws Exception {
    assertEquals(new Imports.Ended(0, List.of()), run(false, files));
  }

  /** What an import tells, which changes nothing; a dry run tells the same. */
  private void assertTold(int status, List<String> told, String... files) throws Exception {
    List<String> before = record.rows();
    assertEquals(new Imports.Ended(status, told), run(true, files));
    assertEquals(new Imports.Ended(status, told), run(false, files));
    assertEquals(before, record.rows());
  }

  @Test
  void theSameAgainIsNotToldOf() throws Exception {
    land(ROLL_CALLS, ISSUES, BALLOTS);
    assertTold(0, List.of(), ROLL_CALLS, ISSUES, BALLOTS);
    assertTold(0, List.of(), ROLL_CALLS, BALLOTS);
    assertTold(0, List.of(), ROLL_CALLS);
  }

  @Test
  void anotherBallotIsRefused() throws Exception {
    land(ROLL_CALLS, BALLOTS);
    assertTold(
        3,
        List.of("calls:2 REFUSED " + HELD + "(abstentions, against, ballots, summary)" + REFUSED),
        ROLL_CALLS,
        BALLOTS.replace("DE,no", "DE,abstain"));
    assertTold(
        3,
        List.of("calls:2 REFUSED " + HELD + "(ballots, for, summary)" + REFUSED),
        ROLL_CALLS,
        BALLOTS + "1,France,FR,yes\n");
  }

  @Test
  void ballotsThatChangePlacesAreRefusedThoughTheyCountAlike() throws Exception {
    land(ROLL_CALLS, BALLOTS);
    assertTold(
        3,
        List.of("calls:2 REFUSED " + HELD + "(ballots)" + REFUSED),
        ROLL_CALLS,
        BALLOTS.replace("1,Canada,CA,yes", "1,Canada,CA,no").replace("DE,no", "DE,yes"));
  }

  @Test
  void anotherDayIsRefusedAlsoWhereBallotsComeLater() throws Exception {
    land(ROLL_CALLS);
    String corrected = ROLL_CALLS.replace("10-27", "10-29");
    List<String> told = List.of("calls:2 REFUSED " + HELD + "(held)" + REFUSED);
    assertTold(3, told, corrected);
    assertEquals(new Imports.Ended(3, told), run(true, corrected, BALLOTS));
    assertEquals(new Imports.Ended(3, told), run(false, corrected, BALLOTS));
    assertEquals(
        List.of("unvotes/1|2015-10-27|null|null|1|0", "unvotes/2|2015-10-28|2|0|2|2"),
        imports.rows(VOTES));
    assertTold(3, told, corrected, BALLOTS);
    land(ROLL_CALLS, BALLOTS);
    assertEquals("unvotes/1|2015-10-27|1|1|2|2", imports.rows(VOTES).get(0));
    assertTold(3, told, corrected);
    assertTold(3, told, corrected, BALLOTS);
  }

  @Test
  void otherIssuesAreRefused() throws Exception {
    land(ROLL_CALLS, ISSUES, BALLOTS);
    List<String> told = List.of("calls:2 REFUSED " + HELD + "(evidence)" + REFUSED);
    assertTold(3, told, ROLL_CALLS, ISSUES.replace("Human rights", "Disarmament"), BALLOTS);
    String late = "calls:3 NOTED the record holds the roll call without its issues, and stays so";
    assertTold(3, List.of(late, told.get(0)), ROLL_CALLS, ISSUES.replace("\n1,", "\n2,"), BALLOTS);
  }

  @Test
  void whatAnEditorChangedIsNoted() throws Exception {
    land(ROLL_CALLS);
    imports.edit("vote", "unvotes/1", "summary = 'Canada and Germany disagreed.'");
    List<String> told = List.of("calls:2 NOTED " + HELD + "(summary)" + EDITED);
    assertTold(0, told, ROLL_CALLS);
    assertEquals(new Imports.Ended(0, told), run(false, ROLL_CALLS, BALLOTS));
    assertEquals("unvotes/1|2015-10-27|1|1|3|2", imports.rows(VOTES).get(0));
    assertTold(0, told, ROLL_CALLS, BALLOTS);
  }

  @Test
  void anotherDayIsToldAlsoOfAVoteThatAnEditorCounted() throws Exception {
    land(ROLL_CALLS);
    imports.edit("vote", "unvotes/1", "votes_for = 7");
    String left = "calls:2 NOTED the record has counts of the vote: its ballots are left out";
    String day = "calls:2 NOTED " + HELD + "(held)" + EDITED;
    String corrected = ROLL_CALLS.replace("10-27", "10-29");
    assertEquals(new Imports.Ended(0, List.of(left, day)), run(false, corrected, BALLOTS));
    assertTold(0, List.of(left), ROLL_CALLS, BALLOTS);
  }

  @Test
  void whatWasRetractedIsNotedOnce() throws Exception {
    land(ROLL_CALLS);
    imports.edit("vote", "unvotes/1", "retracted_in = step.number");
    assertTold(
        0, List.of("calls:2 NOTED the vote unvotes/1 was retracted, and stays so"), ROLL_CALLS);
    List<String> told = List.of("calls:2 NOTED the vote was retracted: its ballots are left out");
    assertEquals(new Imports.Ended(0, told), run(false, ROLL_CALLS, BALLOTS));
    assertTold(0, told, ROLL_CALLS, BALLOTS);
  }

  @Test
  void statesThatWereMergedAreNoDifference() throws Exception {
    String ballots = BALLOTS + "1,Federal Republic of Germany,,no\n";
    land(ROLL_CALLS, ballots);
    record.merge("de", "federal-republic-of-germany", null);
    assertTold(0, List.of(), ROLL_CALLS, ballots);
  }
}
