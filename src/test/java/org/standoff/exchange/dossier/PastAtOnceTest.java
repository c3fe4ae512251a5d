package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/** What is written with all its past at once is row for row what editors leave, step by step. */
@QuarkusTest
@TestProfile(EmptyRecord.Profile.class)
class PastAtOnceTest {
  private static final int TRIES = 12;
  private static final Path DOSSIERS = Path.of("src/test/resources/dossiers");
  private static final Path EVERY_KIND = DOSSIERS.resolve("many-steps.yaml");

  private static final String REVISIONS =
      """
      select concat_ws(' ', what, 'r' || revision, 'from ' || recorded_in,
        'to ' || nullif(superseded_in, 9223372036854775807), 'withdrawn in ' || retracted_in) as row
      from (
        select 'statement', s.revision, s.recorded_in, s.superseded_in, s.retracted_in
        from record.statement s
        where s.key = 'many-steps/st-1'
        union all
        select 'evidence ' || e.ordinal, null, e.recorded_in, e.superseded_in, null
        from record.evidence e
        where e.bearer_id = record.identity_of('STATEMENT', 'many-steps/st-1')
        union all
        select 'mention ' || m.ordinal, null, m.recorded_in, m.superseded_in, null
        from record.statement_mention m
        where m.statement_id = record.identity_of('STATEMENT', 'many-steps/st-1')
        union all
        select 'role', r.revision, r.recorded_in, r.superseded_in, null
        from record.role r
        where r.id = record.identity_of('ROLE', 'many-steps-a/1')
        union all
        select 'link', l.revision, l.recorded_in, l.superseded_in, l.retracted_in
        from record.fact_link l
        where l.kind = 'CONTRADICTS'
      ) as r (what, revision, recorded_in, superseded_in, retracted_in)
      order by what, recorded_in
      """;

  private static final String MERGED =
      "  - {key: long-%1$d, kind: PERSON, names: [{name: A, kind: PRIMARY}], recordedAt: 2019-03-01T00:00:00Z,"
          + " merged: {into: long-%2$d, recordedAt: 2019-03-02T00:00:0%1$dZ, reason: same}}\n";

  private static final String QUOTED =
      "  - {key: long/%d, summary: S., speaker: long-0, mentions: [long-5, long-7], kind: SPEECH,"
          + " quotation: DIRECT, quote: \"%sso\", said: {}, evidence: [{source: long/s}],"
          + " recordedAt: 2019-03-01T00:00:01Z}\n";

  @Inject EmptyRecord record;
  @Inject OwnRecord own;
  @Inject StepwiseRecord stepwise;
  @Inject DataSource database;

  static LongStream seeds() {
    Long one = Long.getLong("standoff.test.seed");
    return one == null ? new Random(20_190_110).longs(TRIES) : LongStream.of(one);
  }

  @BeforeEach
  void empty() {
    record.empty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyPast(long seed) {
    assertAlike(
        new String(
            Dossiers.write(RandomPast.of("random", new Random(seed)), DossierFormat.YAML),
            StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"many-steps", "mergers"})
  void aPastOfEveryKind(String name) throws IOException {
    assertAlike(Files.readString(DOSSIERS.resolve(name + ".yaml")));
  }

  @Test
  void whatMergersMakeIsLongerThanWhatIsInMemoryAtOnce() {
    StringBuilder text =
        new StringBuilder(
            """
            crisis: {key: long, name: C, summary: S., period: {}, recordedAt: 2019-03-01T00:00:00Z}
            sources:
              - {key: long/s, kind: NEWS_REPORT, published: {}, recordedAt: 2019-03-01T00:00:00Z}
            actors:
              - {key: long-9, kind: PERSON, names: [{name: A, kind: PRIMARY}], recordedAt: 2019-03-01T00:00:00Z}
            """);
    for (int i = 0; i < 9; i++) {
      text.append(MERGED.formatted(i, i + 1));
    }
    text.append("statements:\n");
    for (int i = 0; i < 30; i++) {
      text.append(QUOTED.formatted(i, "so ".repeat(6_000)));
    }
    assertAlike(text.toString());
  }

  @Test
  void twoWhoChoseDifferentlyAreNotOne() throws IOException {
    String vote = "{voter: mergers-a, choice: FOR}, {voter: mergers-b, choice: FOR}";
    String text = Files.readString(DOSSIERS.resolve("mergers.yaml"));
    String other = text.replace(vote, vote.replace("b, choice: FOR", "b, choice: AGAINST"));
    RecordException refused = assertThrows(RecordException.class, () -> own.load(other));
    assertEquals(ErrorCode.CONFLICT, refused.code());
    assertEquals(
        "Actors mergers-a and mergers-b chose differently in vote mergers/vo-1, which stands, so they are not one.",
        refused.getMessage());
    assertEquals(List.of(0L), own.size().subList(0, 1));
  }

  @Test
  void eachRowIsWrittenWithItsSteps() throws IOException, SQLException {
    own.load(Files.readString(EVERY_KIND));
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      Found.each(connection, REVISIONS, row -> rows.add(row.getString("row")));
      connection.rollback();
    }
    assertEquals(
        List.of(
            "evidence 0 from 9 to 10",
            "evidence 0 from 10 to 11",
            "evidence 0 from 11",
            "evidence 1 from 11",
            "link r1 from 22 to 23",
            "link r2 from 23 to 24 withdrawn in 23",
            "link r3 from 24 to 25",
            "link r4 from 25",
            "mention 0 from 9",
            "mention 1 from 9 to 10",
            "mention 1 from 11",
            "role r1 from 1 to 4",
            "role r2 from 6",
            "statement r1 from 9 to 10",
            "statement r2 from 10 to 11",
            "statement r3 from 11 to 12",
            "statement r4 from 12 withdrawn in 12"),
        rows);
  }

  @ParameterizedTest
  @ValueSource(strings = {"many-steps", "mergers"})
  void comesBackFromAnExport(String name) throws IOException {
    own.load(Files.readString(DOSSIERS.resolve(name + ".yaml")));
    List<String> rows = record.rows();
    for (DossierFormat format : DossierFormat.values()) {
      String exported = export(name, format);
      record.empty();
      own.load(exported);
      assertEquals(exported, export(name, format));
      assertEquals(String.join("\n", rows), String.join("\n", record.rows()));
    }
  }

  private String export(String crisis, DossierFormat format) {
    return new String(record.export(crisis, format), StandardCharsets.UTF_8);
  }

  private void assertAlike(String text) {
    stepwise.load(text);
    List<String> rows = record.rows();
    record.empty();
    own.load(text);
    assertEquals(String.join("\n", rows), String.join("\n", record.rows()));
  }
}
