package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.standoff.casualty.estimate.Sample.estimate;
import static org.standoff.casualty.estimate.Sample.figure;
import static org.standoff.casualty.estimate.Sample.treatments;
import static org.standoff.casualty.estimate.Sample.words;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standoff.fact.Interval;

/** Which incidents of a dataset are in others already. */
class IncidentsTest {

  private static Sample incident(String key, int number) {
    return figure(key, number, number, number).incident().during("2019-01-05", "2019-01-05");
  }

  private static List<String> treated(Sample... incidents) {
    return treatments(estimate(incidents));
  }

  @Test
  void aPartOfAPartIsInTheWholeToo() {
    assertEquals(
        List.of("a SAME_ORIGIN [1, 1]", "b SAME_ORIGIN [10, 10]", "c ADDED [100, 100]"),
        treated(incident("a", 1).partOf("b"), incident("b", 10).partOf("c"), incident("c", 100)));
  }

  @Test
  void linksThatRunInACircleLoseNobody() {
    Sample[] circle = {
      incident("a", 1).partOf("b"),
      incident("b", 10).partOf("a"),
      incident("c", 100).partOf("a"),
      incident("d", 1000)
    };
    assertEquals(
        List.of(
            "a ADDED [1, 1]",
            "b ADDED [10, 10]",
            "c SAME_ORIGIN [100, 100]",
            "d ADDED [1000, 1000]"),
        treated(circle));
    assertEquals("[1011, 1011]", words(estimate(circle).consensus()));
    List<Claim> claims = Arrays.stream(circle).map(Sample::claim).toList();
    CasualtySeriesPoint year =
        Series.points(Interval.YEAR, new Asked(null, null, true), claims).get(0);
    assertEquals(1011, year.best());
    assertEquals(3, year.figures());
  }

  @Test
  void thoseInACircleThatArePartsOfAnotherAreInIt() {
    assertEquals(
        List.of("a ADDED [1, 1]", "b SAME_ORIGIN [10, 10]", "c ADDED [100, 100]"),
        treated(
            incident("a", 1).partOf("b"), incident("b", 10).partOf("a", "c"), incident("c", 100)));
  }

  @Test
  void oneIncidentIsNotToldAsASum() {
    assertEquals(List.of("This is the only incident of X that counts."), told(incident("a", 7)));
    assertEquals(
        List.of(
            "This is one of 2 incidents of X, which are added up: none has bounds.",
            "This is one of 2 incidents of X, which are added up: none has bounds."),
        told(figure("a", null, null, null).incident(), figure("b", null, null, null).incident()));
  }

  private static List<String> told(Sample... incidents) {
    return estimate(incidents).inputs().stream().map(row -> row.reason().apply("X")).toList();
  }
}
