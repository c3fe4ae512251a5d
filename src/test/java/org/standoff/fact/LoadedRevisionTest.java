package org.standoff.fact;

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

/** Who loads a past begins its steps, and can forge none before them. Nothing is committed. */
@QuarkusTest
class LoadedRevisionTest {
  private static final String STEPS =
      "select record.begin_steps(array[null, null]::timestamptz[], array['a', 'b'])";

  /** A crisis like one that is held, but for these values, as %s. */
  private static final String CRISIS =
      "insert into record.crisis select (c).* from (select jsonb_populate_record(c,"
          + " jsonb_build_object(%s)) as c from current_record.crisis c order by key limit 1) c";

  private static final String OTHER =
      "'id', '00000000-0000-8000-8000-000000000001', 'key', 'forged', 'revision', 1, ";

  private static final String FIRST = "record.first_step()";

  @Inject DataSource database;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a step must not be later than now | select record.begin_steps(array['2100-01-01'::timestamptz], array['a'])",
        "a step must be later than the one before | select record.begin_steps(array['2000-01-01'::timestamptz], array['a'])",
        "a step must be later than the one before | select record.begin_steps(array[m, m], array['a', 'b']) from clock_timestamp() as m",
        "a step must be later than the one before | insert into record.step select max(number) + 2, clock_timestamp() from record.step",
        "steps are numbered one by one | update record.counter set number = number + 2, at = clock_timestamp()",
        "a step is entered by who began it | select record.enter_step(record.first_step() - 1)",
        "a step is entered by who began it | select record.enter_step(record.first_step() + 2)"
      })
  void aStepOutOfOrder(String words, String sql) throws SQLException {
    assertRefused(words, STEPS, sql);
  }

  @Test
  void aRowOfAStepThatIsNotThere() throws SQLException {
    String words = "a row is of a step that was begun";
    assertRefused(words, STEPS, CRISIS.formatted(OTHER + "'recorded_in', %s + 2".formatted(FIRST)));
    assertRefused(
        words,
        STEPS,
        CRISIS.formatted(
            OTHER + "'recorded_in', %1$s, 'superseded_in', %1$s + 2".formatted(FIRST)));
  }

  @Test
  void aPastBeforeTheSteps() throws SQLException {
    assertRefused(
        "a past revision is what a change leaves behind",
        STEPS,
        CRISIS.formatted(
            OTHER + "'recorded_in', %1$s - 1, 'superseded_in', %1$s + 1".formatted(FIRST)));
  }

  @Test
  void aPastOfAStepThatDidNotBeginWithOthers() throws SQLException {
    assertRefused(
        "a past revision is what a change leaves behind",
        STEP,
        CRISIS.formatted(OTHER + "'recorded_in', 1, 'superseded_in', 2"));
  }

  @Test
  void aRevisionWithoutTheOneBefore() throws SQLException {
    assertRefused(
        "a revision follows the one before",
        STEPS,
        CRISIS.formatted("'recorded_in', %s, 'revision', 7".formatted(FIRST)));
  }

  private void assertRefused(String words, String before, String sql) throws SQLException {
    new Refusals(database).assertRefused(INTEGRITY_VIOLATION, words, List.of(before), sql);
  }
}
