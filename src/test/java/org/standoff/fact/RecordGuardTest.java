package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** The past of the record cannot be forged, whoever writes. Nothing of it is committed. */
@QuarkusTest
class RecordGuardTest {
  private static final String ONE_ROLE = "(select id from current_record.role order by id limit 1)";

  @Inject DataSource database;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a step must not be later than now | select record.begin_step(null, null, now() + interval '1 hour')",
        "a step is taken by begin_step | insert into record.step values (99, now())",
        "a step never changes | update record.step set reason = 'x'",
        "a step never changes | delete from record.step",
        "steps are numbered one by one | update record.counter set number = number + 2, at = clock_timestamp()",
        "a step must be later than the one before | update record.counter set number = number + 1",
        "the record has one counter | delete from record.counter",
        "an identity never changes | update record.identity set key = 'x' where kind = 'CRISIS'",
        "an identity never changes | delete from record.identity",
        "id and key never change | update current_record.actor set key = 'x'",
        "id and key never change | update current_record.role set id = gen_random_uuid()",
        "a past revision is what a change leaves behind | insert into record.crisis select (c).* from (select jsonb_populate_record(c, '{\"superseded_in\": 1, \"recorded_in\": 0}') as c from record.crisis c) c"
      })
  void aForgery(String words, String sql) throws SQLException {
    new Refusals(database).assertRefused(INTEGRITY_VIOLATION, words, List.of(STEP), sql);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "statement",
        "evidence",
        "actor",
        "fact_link",
        "ballot",
        "step",
        "identity",
        "counter"
      })
  void anEmptyingOfATable(String table) throws SQLException {
    new Refusals(database)
        .assertRefused(
            INTEGRITY_VIOLATION,
            "the record is not emptied",
            List.of(STEP),
            "truncate record." + table + " cascade");
  }

  @Test
  void aRevisionIsSupersededByTheNextOnly() throws SQLException {
    assertEquals(
        "9223372036854775807 2",
        new Refusals(database)
            .found(
                List.of(STEP, "update current_record.crisis set superseded_in = 7, revision = 9"),
                "select superseded_in || ' ' || revision from current_record.crisis"));
  }

  @Test
  void whatGoesAndComesBackGoesOnCountingItsRevisions() throws SQLException {
    assertEquals(
        "1 2 3",
        new Refusals(database)
            .found(
                List.of(
                    "create temp table gone as select * from current_record.role where id = "
                        + ONE_ROLE,
                    STEP,
                    "update current_record.role set title = 'x' where id = (select id from gone)",
                    STEP,
                    "delete from current_record.role where id = (select id from gone)",
                    STEP,
                    "insert into record.role select * from gone"),
                "select string_agg(revision::text, ' ' order by revision) from record.role"
                    + " where id = (select id from gone)"));
  }
}
