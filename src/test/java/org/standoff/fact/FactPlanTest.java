package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The planner can walk the facts of all kinds in order without sorting all that a crisis has. */
@QuarkusTest
class FactPlanTest {
  private static final String PAGE =
      """
      explain (format json)
      select t.id
      from %s.fact t
      where t.crisis_id = record.identity_of('CRISIS', 'venezuela-2019') and t.retracted_in is null
      order by coalesce(t.happened_earliest, 'infinity'), t.id
      limit 20
      """;

  /** So few rows are read as a whole and sorted, unless that counts as dear. */
  private static final List<String> AS_IF_MANY =
      List.of(
          "set local enable_sort = off",
          "set local enable_seqscan = off",
          "set local enable_bitmapscan = off",
          "set local standoff.known = '1'");

  @Inject DataSource database;

  @ParameterizedTest
  @ValueSource(strings = {"current_record", "known_record"})
  void aPageOfATimelineIsMergedFromTheIndexes(String schema) throws SQLException {
    String plan = new Refusals(database).found(AS_IF_MANY, PAGE.formatted(schema));
    assertTrue(plan.contains("\"Merge Append\""), plan);
    assertFalse(plan.contains("\"Sort\""), plan);
  }
}
