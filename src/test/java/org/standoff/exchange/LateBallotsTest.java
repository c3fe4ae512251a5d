package org.standoff.exchange;

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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.exchange.bulk.BulkLoader;
import org.standoff.exchange.dossier.DossierFormat;
import org.standoff.exchange.dossier.EmptyRecord;
import org.standoff.exchange.dossier.OwnRecord;

/** Ballots that come in a later run than the roll calls that they belong to. */
@QuarkusTest
@TestProfile(EmptyRecord.Profile.class)
class LateBallotsTest {
  private static final String VOTES =
      """
      select v.key, v.summary, v.votes_for, v.votes_against, v.abstentions, v.revision, v.retracted_in is not null,
             (select count(*) from current_record.ballot b where b.vote_id = v.id)
      from current_record.vote v
      order by v.key
      """;
  private static final String TOLD =
      "Roll call %d of the United Nations General Assembly, session 70, on R/70/%d: %s.|%s";
  private static final String NOT_STATED = "votes not stated";

  @Inject Imports imports;
  @Inject EmptyRecord record;
  @Inject OwnRecord own;
  @TempDir Path directory;
  private Path rollCalls;
  private Path ballots;

  @BeforeEach
  void rollCallsWithoutBallots() throws IOException, BulkLoader.Broken {
    record.empty();
    rollCalls =
        Files.writeString(
            directory.resolve("roll-calls.csv"),
            """
            rcid,session,importantvote,date,unres,amend,para,short,descr
            1,70,0,2015-10-27,R/70/1,,,One,
            2,70,0,2015-10-28,R/70/2,,,Two,
            """);
    ballots =
        Files.writeString(
            directory.resolve("ballots.csv"),
            """
            rcid,country,country_code,vote
            1,Canada,CA,yes
            1,Germany,DE,no
            2,Canada,CA,yes
            2,France,FR,yes
            """);
    assertEquals(List.of(), imported(rollCalls).report());
  }

  private Imports.Done imported(Path... files) throws BulkLoader.Broken {
    return imports.files("unvotes", "world", false, List.of(files));
  }

  /** Changes vote 1 as an editor does. */
  private void correct(String change) {
    imports.rows(
        """
        with step as materialized (select record.begin_step('editor', 'looked again') as number)
        update current_record.vote set %s from step where key = 'unvotes/1' returning key
        """
            .formatted(change));
  }

  private static String vote(int number, String told, String rest) {
    return "unvotes/%d|".formatted(number) + TOLD.formatted(number, number, told, rest);
  }

  private String exported() {
    return new String(record.export("world", DossierFormat.YAML), StandardCharsets.UTF_8);
  }

  private void assertLeft(String reason, Imports.Done done) {
    assertEquals(1, done.recorded());
    assertEquals(1, done.held());
    assertEquals(
        List.of(
            "{\"file\":\"%s\",\"line\":2,\"outcome\":\"NOTED\",\"reason\":\"%s\"}"
                .formatted(rollCalls, reason)),
        done.report());
  }

  @Test
  void aVoteThatWasRetractedGetsNone() throws BulkLoader.Broken {
    correct("retracted_in = step.number");
    String reason = "the vote was retracted: its ballots are left out";
    assertLeft(reason, imports.files("unvotes", "world", true, List.of(rollCalls, ballots)));
    assertLeft(reason, imported(rollCalls, ballots));
    assertEquals(
        List.of(
            vote(1, NOT_STATED, "null|null|null|2|t|0"),
            vote(2, "2 for, 0 against, 0 abstentions", "2|0|0|2|f|2")),
        imports.rows(VOTES));
    String yaml = exported();
    assertEquals(2, yaml.split("retracted:", -1).length, yaml);
  }

  /** Such states were made by earlier versions. */
  @Test
  void aRetractionIsExportedThoughStatesComeAfterIt() {
    correct("retracted_in = step.number");
    correct("votes_for = 1");
    String yaml = exported();
    assertTrue(yaml.contains("retracted:"), yaml);
    assertFalse(yaml.contains("for: 1"), yaml);
    record.empty();
    own.load(yaml);
    assertEquals(
        List.of(
            vote(1, NOT_STATED, "null|null|null|2|t|0"),
            vote(2, NOT_STATED, "null|null|null|1|f|0")),
        imports.rows(VOTES));
    assertEquals(yaml, exported());
  }

  @Test
  void theRecordComesBackFromADossier() throws BulkLoader.Broken {
    assertEquals(2, imported(rollCalls, ballots).recorded());
    assertEquals(
        List.of("null", "ballots imported"),
        imports.rows("select reason from record.step order by number"));
    String yaml = exported();
    String lines =
        new String(record.export("world", DossierFormat.JSON_LINES), StandardCharsets.UTF_8);
    List<String> before = record.rows();
    for (String form : List.of(yaml, lines)) {
      record.empty();
      own.load(form);
      assertEquals(yaml, exported());
      assertEquals(before, record.rows());
    }
  }

  @Test
  void theSummaryTellsTheCounts() throws BulkLoader.Broken {
    imported(rollCalls, ballots);
    assertEquals(
        List.of(
            vote(1, "1 for, 1 against, 0 abstentions", "1|1|0|2|f|2"),
            vote(2, "2 for, 0 against, 0 abstentions", "2|0|0|2|f|2")),
        imports.rows(VOTES));
  }

  @Test
  void aSummaryOfAnEditorStays() throws BulkLoader.Broken {
    correct("summary = 'Canada and Germany disagreed.'");
    assertEquals(2, imported(rollCalls, ballots).recorded());
    assertEquals("unvotes/1|Canada and Germany disagreed.|1|1|0|3|f|2", imports.rows(VOTES).get(0));
  }

  @Test
  void countsOfAnEditorStay() throws BulkLoader.Broken {
    correct("votes_for = 7");
    assertLeft(
        "the record has counts of the vote: its ballots are left out",
        imported(rollCalls, ballots));
    assertEquals(vote(1, NOT_STATED, "7|null|null|2|f|0"), imports.rows(VOTES).get(0));
  }
}
