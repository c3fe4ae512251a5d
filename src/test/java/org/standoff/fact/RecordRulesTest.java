package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.standoff.fact.Refusals.CHECK_VIOLATION;
import static org.standoff.fact.Refusals.INTEGRITY_VIOLATION;
import static org.standoff.fact.Refusals.STEP;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL itself refuses, whoever writes. Nothing of it is committed. */
@QuarkusTest
class RecordRulesTest {
  private static final String COMMIT_CHECKS = "set constraints all immediate";
  private static final String ONE = " where key = 'venezuela-2019/st-1'";
  private static final String COPY =
      """
      insert into record.statement
        (id, key, crisis_id, summary, rank, modality, speaker_id, kind, quotation, topics,
         said_approximate, said_precision, said_basis)
      select record.identity_of('STATEMENT', '%1$s'), '%1$s', crisis_id, summary, rank, modality,
             %2$s, kind, quotation, topics, said_approximate, said_precision, said_basis
      from current_record.statement"""
          + ONE;

  private static final String FOREIGN_KEY_VIOLATION = "23503";
  private static final String UNIQUE_VIOLATION = "23505";

  @Inject DataSource database;

  private void assertRefused(String state, String words, List<String> before, String last)
      throws SQLException {
    new Refusals(database).assertRefused(state, words, before, last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update record.statement set summary = 'x'",
        "update current_record.statement set summary = 'x'",
        "delete from record.statement",
        "delete from record.evidence",
        "update record.actor set description = 'x'",
        "insert into record.actor (id, key, kind) values (gen_random_uuid(), 'x', 'PERSON')",
        "delete from record.fact_link",
        "update record.source set title = 'x'",
        "update record.crisis set name = 'x'",
        "delete from record.role"
      })
  void aWriteWithoutAStep(String write) throws SQLException {
    assertRefused("P0001", "the record changes only within a step", List.of(), write);
  }

  @Test
  void aFactWithoutEvidence() throws SQLException {
    String copy = COPY.formatted("test/st", "speaker_id");
    assertRefused(CHECK_VIOLATION, "a fact has no evidence", List.of(STEP, copy), COMMIT_CHECKS);
    String delete =
        "delete from current_record.evidence where bearer_id ="
            + " record.identity_of('STATEMENT', 'venezuela-2019/st-1')";
    assertRefused(CHECK_VIOLATION, "a fact has no evidence", List.of(STEP, delete), COMMIT_CHECKS);
  }

  @Test
  void aReferenceThatLeadsNowhere() throws SQLException {
    String copy = COPY.formatted("test/st", "gen_random_uuid()");
    assertRefused(FOREIGN_KEY_VIOLATION, "speaker_id", List.of(STEP, copy), COMMIT_CHECKS);
  }

  @Test
  void aKeyThatIsTaken() throws SQLException {
    String copy = COPY.formatted("venezuela-2019/st-1", "speaker_id");
    assertRefused(UNIQUE_VIOLATION, "identity", List.of(STEP), copy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2019-02-02 | 2019-02-01 | RANGE",
        "2019-02-01 | 2019-02-02 | DAY",
        "2019-02-01 | 2019-02-06 | WEEK",
        "2019-02-01 | 2019-02-01 | UNKNOWN",
        "2019-02-01 | 2019-03-01 | MONTH",
        "2019-01-01 | 2019-12-30 | YEAR",
        "2019-02-01 | 2019-02-01 | INSTANT",
        "2019-02-01 | 2019-02-07 | FORTNIGHT",
        "2019-02-05 | 2019-02-11 | WEEK",
        "2019-02-03 | 2019-02-09 | RANGE",
        "2019-02-01 | 2019-02-01 | RANGE",
        "2019-02-02 | 2019-02-28 | MONTH",
        "2019-02-01 | 2019-12-31 | YEAR",
        "0001-01-01 BC | 0001-01-01 BC | DAY",
        "2019-02-01 | infinity | RANGE"
      })
  void aFuzzyDateThatIsNone(String earliest, String latest, String precision) throws SQLException {
    String update =
        "update current_record.statement set said_earliest = '%s', said_latest = '%s', said_precision = '%s'%s"
            .formatted(earliest, latest, precision, ONE);
    assertRefused(CHECK_VIOLATION, "statement", List.of(STEP), update);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quantity_low = 700",
        "quantity_high = 664",
        "quantity_best = 700",
        "quantity_best = 664",
        "quantity_low = -1",
        "quantity_qualifier = 'PLENTY'",
        "quantity_rules = null"
      })
  void aQuantityOutOfOrder(String assignment) throws SQLException {
    String update =
        "update current_record.casualty_figure set "
            + assignment
            + " where key = 'venezuela-2019/ca-1'";
    String state = assignment.endsWith("null") ? "23502" : CHECK_VIOLATION;
    assertRefused(state, "casualty_figure", List.of(STEP), update);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update current_record.vote set votes_for = -1",
        "update current_record.statement set kind = 'SHOUT'",
        "update current_record.statement set summary = ''",
        "update current_record.evidence set char_start = 5, char_end = 4",
        "update current_record.evidence set char_start = 5, char_end = 5",
        "update current_record.statement set said_latest = null where said_precision = 'WEEK'",
        "update current_record.statement set said_latest = null where said_precision = 'DAY'",
        "update current_record.statement set said_at = said_earliest + time '12:00' where said_precision = 'DAY'",
        "update current_record.statement set said_precision = 'INSTANT', said_at = '2001-01-01' where said_precision = 'DAY'",
        "update current_record.statement set said_approximate = true where said_precision = 'UNKNOWN'",
        "update current_record.position set valid_to_earliest = '2019-01-01'",
        "update current_record.position set valid_to_reason = 'none'",
        "update current_record.position set valid_to_precision = 'UNKNOWN', valid_to_basis = 'NOT_STATED'",
        "update current_record.position set holder_count_low = 1, holder_count_qualifier = null, holder_count_rules = null",
        "update current_record.position set holder_count_qualifier = 'SOME', holder_count_rules = null",
        "update current_record.casualty_figure set quantity_qualifier = 'UNKNOWN', quantity_low = 1",
        "update current_record.casualty_figure set quantity_qualifier = 'NONE', quantity_low = 0, quantity_best = null, quantity_high = null",
        "update current_record.casualty_figure set quantity_value = -1",
        "update current_record.casualty_figure set quantity_rules = ' '",
        "update current_record.event set place_name = null, place_precision = null, place_country_code = 'VE'",
        "update current_record.event set place_name = ' ', place_precision = 'NEAR'",
        "update current_record.event set contexts = '{WEATHER}'",
        "update current_record.casualty_figure set place_latitude = 91, place_longitude = 0",
        "update current_record.casualty_figure set victims = '{GHOST}'",
        "update current_record.event set mode = 'visit', verb = null",
        "update current_record.fact_link set to_id = from_id"
      })
  void aValueOutOfItsBounds(String update) throws SQLException {
    assertRefused(CHECK_VIOLATION, "violates check constraint", List.of(STEP), update);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update record.statement set summary = 'y' where superseded_in = %s",
        "delete from record.statement where superseded_in = %s"
      })
  void aChangeOfAPastRevision(String change) throws SQLException {
    String newest = "(select max(number) from record.step)";
    assertRefused(
        "P0001",
        "a past revision never changes",
        List.of(STEP, "update current_record.statement set summary = 'x'" + ONE),
        change.formatted(newest));
  }

  @Test
  void aStepBeforeTheNewest() throws SQLException {
    assertRefused(
        INTEGRITY_VIOLATION,
        "a step must be later than the one before",
        List.of(),
        "select record.begin_step(null, null, '2019-01-01')");
  }

  @Test
  void aChangeKeepsWhatWasSaidBefore() throws SQLException {
    String change = "update current_record.statement set summary = '%s'" + ONE;
    String revisions =
        "select string_agg(revision || ' ' || left(summary, 4), ', ' order by revision)"
            + " from record.statement"
            + ONE;
    assertEquals(
        "1 Says, 2 y",
        new Refusals(database)
            .found(List.of(STEP, change.formatted("x"), change.formatted("y")), revisions));
  }
}
