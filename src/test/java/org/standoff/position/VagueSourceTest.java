package org.standoff.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.fact.JudgedRecord;
import org.standoff.graphql.Operation;

/** What was read on a day was published by then, however vaguely that is dated. */
@QuarkusTest
@TestProfile(JudgedRecord.class)
class VagueSourceTest {
  private static final Operation TALLY =
      Operation.of(
          """
          query ($day: Date!) {
            crisis(key: "judged") { positionTally(target: "jud-target", validAt: $day) { kind holders { totalCount } } }
          }
          """);

  @ParameterizedTest
  @CsvSource({
    "2019-02-01,",
    "2019-02-02, RECOGNISES",
    "2019-05-31, RECOGNISES",
    "2019-06-01, WITHDRAWS_RECOGNITION",
    "2020-01-01, WITHDRAWS_RECOGNITION"
  })
  void anUndatedPositionCountsFromTheDayOnWhichItsSourceWasRead(String day, String kind) {
    List<String> kinds =
        TALLY
            .ask(Map.of("day", day))
            .getList("crisis.positionTally.findAll { it.holders.totalCount > 0 }.kind");
    assertEquals(kind == null ? List.of() : List.of(kind), kinds);
  }
}
