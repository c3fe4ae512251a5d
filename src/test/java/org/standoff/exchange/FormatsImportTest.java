package org.standoff.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.exchange.bulk.BulkLoader;

/** What the formats make of small files with faults. */
@QuarkusTest
@TestProfile(Imports.Profile.class)
class FormatsImportTest {

  private static final String[] UN = {
    "unvotes-ballots.csv", "unvotes-issues.csv", "unvotes-roll-calls.csv"
  };

  private static final String TALLIES =
      """
      select v.key, b.key, v.subject, v.reference, v.held_earliest, v.held_precision, v.result, v.votes_for,
             v.votes_against, v.abstentions, v.absent, v.revision,
             (select string_agg(a.key || ' ' || p.choice, ', ' order by a.key)
              from ballot p join actor a on a.id = p.voter_id where p.vote_id = v.id)
      from vote v join actor b on b.id = v.body_id
      where v.key like '%s'
      order by v.key
      """;

  @Inject Imports imports;

  private static String told(String file, int line, String outcome, String reason) {
    return "{\"file\":\"src/test/resources/imports/%s\",\"line\":%d,\"outcome\":\"%s\",\"reason\":\"%s\"}"
        .formatted(file, line, outcome, reason);
  }

  @Test
  void rollCallsAreCountedByTheVotesOfStates() throws BulkLoader.Broken {
    Imports.Done early = imports.samples("unvotes", "world", "unvotes-roll-calls.csv");
    assertEquals(4, early.recorded());
    Imports.Done done = imports.samples("unvotes", "world", UN);
    assertEquals(3, done.recorded(), "those that have votes now");
    assertEquals(0, done.held());
    String missing = "the roll call of this rcid is in none of the files";
    assertEquals(
        List.of(
            told("unvotes-ballots.csv", 12, "REFUSED", "vote is neither yes nor no nor abstain"),
            told("unvotes-roll-calls.csv", 7, "REFUSED", "date is no day of the calendar"),
            told(
                "unvotes-roll-calls.csv",
                6,
                "REFUSED",
                "a roll call of this rcid is in an earlier row"),
            told("unvotes-ballots.csv", 11, "REFUSED", missing),
            told("unvotes-ballots.csv", 13, "REFUSED", missing), // and a second one of this state
            told(
                "unvotes-ballots.csv",
                10,
                "REFUSED",
                "the state has voted in this roll call in an earlier row"),
            told(
                "unvotes-roll-calls.csv",
                5,
                "REFUSED",
                "a ballot of it was refused at src/test/resources/imports/unvotes-ballots.csv:12")),
        done.report().stream().filter(line -> !line.contains("NOTED")).toList());
    assertTrue(
        done.report()
            .contains(
                told(
                    "unvotes-roll-calls.csv",
                    4,
                    "NOTED",
                    "the record holds the roll call without its issues, and stays so")));
    List<String> votes =
        List.of(
            "unvotes/1|un-general-assembly|BUDGET,"
                + " SAMPLE|R/1/1|1946-01-01|YEAR|UNKNOWN|1|1|1|null|2|federal-republic-of-germany"
                + " ABSTENTION, yemen-arab-republic FOR, zanzibar AGAINST",
            "unvotes/2|un-general-assembly|not stated|null|1997-12-09|DAY|UNKNOWN|0|2|0|null|2|dd"
                + " AGAINST, de AGAINST",
            "unvotes/3|un-general-assembly|Ending the"
                + " embargo|R/69/5|2014-10-28|DAY|UNKNOWN|2|0|1|null|2|de ABSTENTION, na FOR, ye"
                + " FOR",
            "unvotes/4|un-general-assembly|No votes"
                + " here|R/70/5|2015-10-27|DAY|UNKNOWN|null|null|null|null|1|null");
    assertEquals(votes, imports.rows(TALLIES.formatted("unvotes/%")));
    String steps = imports.steps();
    assertEquals(0, imports.samples("unvotes", "world", UN).recorded());
    assertEquals(votes, imports.rows(TALLIES.formatted("unvotes/%")));
    assertEquals(steps, imports.steps());
    assertEquals(
        List.of("dd|null", "na|NA", "zanzibar|null"),
        imports.rows(
            "select key, country from actor where key in ('na', 'dd', 'zanzibar') order by 1"));
  }

  @Test
  void whatARollCallLacksIsNotStated() throws BulkLoader.Broken {
    Imports.Done done = imports.samples("ep-rollcalls", "parliament", "ep-rollcalls.csv");
    assertEquals(4, done.recorded());
    assertEquals(
        List.of(
            told("ep-rollcalls.csv", 4, "REFUSED", "the row is empty"),
            told("ep-rollcalls.csv", 5, "NOTED", "not stated: against, abstention"),
            told(
                "ep-rollcalls.csv", 6, "REFUSED", "is the roll call of line 5 again, which counts"),
            told("ep-rollcalls.csv", 7, "NOTED", "not stated: for, against, abstention"),
            told("ep-rollcalls.csv", 8, "REFUSED", "for is no whole number")),
        done.report());
    assertEquals(
        List.of(
            "ep-rollcall/2030-10-01_1.|ep|Exemple, lundi|null|2030-10-01|DAY|UNKNOWN|5|6|1|null|1|null",
            "ep-rollcall/900001|ep|Exemple|SAMPLE-1/2030|2030-01-31|INSTANT|UNKNOWN|12|7|3|null|1|null",
            "ep-rollcall/900002|ep|Exemple deux|null|2030-07-09|INSTANT|UNKNOWN|8|null|null|null|1|null",
            "ep-rollcall/900003|ep|Élection d'exemple|null|2030-03-01|INSTANT|UNKNOWN|null|null|null|null|1|null"),
        imports.rows(TALLIES.formatted("ep-rollcall/%")));
    assertEquals(
        List.of("2030-01-31 09:20:30"),
        imports.rows(
            "select held_at at time zone 'UTC' from vote where key = 'ep-rollcall/900001'"));
  }

  @Test
  void personsKeepTheirNamesAndAreMetByTheirNumber() throws BulkLoader.Broken {
    imports.hold("guaido", "wikidata", "Q58833335");
    Imports.Done done = imports.samples("wikidata-politicians", "", "persons.jsonl");
    assertEquals(2, done.recorded());
    assertEquals(1, done.held());
    assertEquals(
        List.of(
            told("persons.jsonl", 3, "REFUSED", "the person has no name"),
            told("persons.jsonl", 4, "REFUSED", "qid is no number of Wikidata"),
            told("persons.jsonl", 5, "REFUSED", "the line is not JSON")),
        done.report());
    assertEquals(
        List.of(
            "wikidata/Q1|FR|Ana Пример en PRIMARY, Ana Primer de-at ALIAS, Ана Пример sr-Cyrl"
                + " ALIAS|wikidata Q1, VIAF 11|legislature/fr/national-assembly,"
                + " legislature/northern-cyprus/assembly",
            "wikidata/Q2|US|Ben - PRIMARY, Ben fr ALIAS|wikidata Q2, GND 12|legislature/us/house"),
        imports.rows(
            """
            select a.key, a.country,
                   (select string_agg(concat_ws(' ', n.name, coalesce(n.language, '-'), n.kind), ', ' order by n.ordinal)
                    from actor_name n where n.actor_id = a.id),
                   (select string_agg(concat_ws(' ', e.scheme, e.value), ', ' order by e.ordinal)
                    from external_id e where e.actor_id = a.id),
                   (select string_agg(o.key, ', ' order by r.ordinal)
                    from role r join actor o on o.id = r.organisation_id where r.holder_id = a.id)
            from actor a
            where a.key like 'wikidata/%'
            order by a.key
            """));
  }

  /** Many groups of rows, compressed, and the same number of figures however often. */
  @Test
  void severalGroupsAreSeveralSteps(@TempDir Path directory) throws Exception {
    List<Path> files = List.of(incidents(directory, 5000));
    Imports.Done done = imports.files("ucdp-ged", "many", false, files);
    assertEquals(5000, done.recorded());
    assertTrue(
        Integer.parseInt(
                imports
                    .rows(
                        "select count(distinct recorded_in) from casualty_figure where key like"
                            + " 'ucdp-ged/9%'")
                    .get(0))
            > 3);
    assertEquals(
        new Imports.Done(0, 5000, List.of()), imports.files("ucdp-ged", "many", false, files));
  }

  private static Path incidents(Path directory, int count) throws IOException {
    List<String> sample = Files.readAllLines(Path.of("src/test/resources/imports/ucdp-ged.csv"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write((sample.get(0) + "\n").getBytes(StandardCharsets.UTF_8));
      String row = sample.get(1).substring(sample.get(1).indexOf(','));
      for (int i : IntStream.range(0, count).toArray()) {
        gzip.write((90_000 + i + row + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return Files.write(directory.resolve("incidents.csv"), bytes.toByteArray());
  }
}
