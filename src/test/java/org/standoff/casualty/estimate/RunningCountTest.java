package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.standoff.casualty.estimate.Sample.estimate;
import static org.standoff.casualty.estimate.Sample.figure;
import static org.standoff.casualty.estimate.Sample.treatments;
import static org.standoff.casualty.estimate.Sample.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which running counts replace each other, and which are about different days. */
class RunningCountTest {

  private static Asked days(String from, String to) {
    return new Asked(LocalDate.parse(from), LocalDate.parse(to), true);
  }

  @Test
  void aRunningCountBeyondTheScopeSupersedesNothingWithinIt() {
    Sample within = figure("within", "40").during("2019-01-23", "2019-01-29").running();
    Sample beyond = figure("beyond", "50").during("2019-01-23", "2019-01-31").running();
    Sample older = figure("older", "30").during("2019-01-23", "2019-01-25").running();
    Estimate estimate = estimate(days("2019-01-23", "2019-01-29"), within, beyond, older);
    assertEquals(
        List.of("beyond SAME_ORIGIN [0, 50]", "older SUPERSEDED", "within KEPT [40, 40]"),
        treatments(estimate));
    assertEquals("[40, 40]", words(estimate.consensus()));
    assertEquals(40, estimate.best());
    assertEquals(50, estimate(within, beyond, older).best());
  }

  @Test
  void ofRunningCountsBeyondTheScopeTheNewestCounts() {
    Estimate estimate =
        estimate(
            days("2019-01-23", "2019-01-29"),
            figure("a", "50").during("2019-01-23", "2019-01-30").running(),
            figure("b", "60").during("2019-01-23", "2019-01-31").running());
    assertEquals(List.of("a SUPERSEDED", "b KEPT [0, 60]"), treatments(estimate));
  }
}
