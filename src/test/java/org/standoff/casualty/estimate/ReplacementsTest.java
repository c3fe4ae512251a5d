package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.standoff.casualty.estimate.Sample.figure;
import static org.standoff.casualty.estimate.Sample.treatments;
import static org.standoff.casualty.estimate.Sample.words;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standoff.fact.Interval;

/** Parts of what was put right do not come back as figures of their own. */
class ReplacementsTest {
  private static final Asked ALL = new Asked(null, null, true);

  private static List<Claim> spread(Sample... samples) {
    return Replacements.spread(Arrays.stream(samples).map(Sample::claim).toList());
  }

  @Test
  void partsGoWithTheFigureThatIsPutRight() {
    Estimate estimate =
        Estimator.estimate(
            ALL,
            spread(
                figure("w", "100").replaced("is put right by x"),
                figure("p", "60").partOf("w"),
                figure("q", "30").partOf("p"),
                figure("other", "35").from("another").partOf("w"),
                figure("x", "40")));
    assertEquals(
        List.of(
            "other KEPT [35, 35]",
            "p SUPERSEDED",
            "q SUPERSEDED",
            "w SUPERSEDED",
            "x KEPT [40, 40]"),
        treatments(estimate));
  }

  @Test
  void partsOfAnotherFigureThatStandsStay() {
    Estimate estimate =
        Estimator.estimate(
            ALL,
            spread(
                figure("w", "100").replaced("is put right by x"),
                figure("p", "60").partOf("w", "x"),
                figure("x", "at least 40")));
    assertEquals("[60, -)", words(estimate.consensus()));
  }

  @Test
  void incidentsThatArePartsOfWhatIsPutRightAreNotAdded() {
    List<Claim> claims =
        spread(
            incident("w", 10).replaced("is put right by x"),
            incident("p", 6).partOf("w"),
            incident("q", 4).partOf("w"),
            incident("x", 12));
    assertEquals("[12, 12]", words(Estimator.estimate(ALL, claims).consensus()));
    assertEquals(12, Series.points(Interval.YEAR, ALL, claims).get(0).best());
  }

  private static Sample incident(String key, int number) {
    return figure(key, number, number, number).incident().during("2019-01-05", "2019-01-05");
  }
}
