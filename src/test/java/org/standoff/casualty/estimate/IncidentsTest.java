package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.standoff.casualty.estimate.Sample.estimate;
import static org.standoff.casualty.estimate.Sample.figure;
import static org.standoff.casualty.estimate.Sample.treatments;
import static org.standoff.casualty.estimate.Sample.words;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standoff.fact.Interval;

/** How the incidents of datasets are added up, and which are in others already. */
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

  @Test
  void incidentsAreAddedUp() {
    Estimate estimate =
        estimate(
            figure("a", 1, 2, 3).incident().during("2019-01-01", "2019-01-01"),
            figure("b", 0, 0, 4).incident().during("2019-01-01", "2019-03-01").in("Mérida"),
            figure("c", 5, 5, 5).incident().victims("CIVILIAN"),
            figure("d", 9, 9, 9).incident().refused("graded so"),
            figure("e", 2, 2, 2).incident().partOf("c"));
    assertEquals(
        List.of(
            "a ADDED [1, 3]",
            "b ADDED [0, 4]",
            "c ADDED [5, 5]",
            "d REJECTED",
            "e SAME_ORIGIN [2, 2]"),
        treatments(estimate));
    assertEquals("[6, 12]", words(estimate.consensus()));
    assertEquals("[6, 12]", words(estimate.envelope()));
    assertEquals(7, estimate.best());
  }

  @Test
  void whatAnIncidentDoesNotSayIsMissingFromTheSum() {
    Estimate estimate =
        estimate(figure("a", 1, 2, 3).incident(), figure("b", null, null, null).incident());
    assertEquals("[1, -)", words(estimate.consensus()));
    assertEquals(null, estimate.best());
  }

  @Test
  void anIncidentBeyondTheDaysSaysOnlyNotMore() {
    LocalDate from = LocalDate.parse("2019-02-01");
    Estimate estimate =
        estimate(
            new Asked(from, LocalDate.parse("2019-02-28"), true),
            figure("a", 1, 1, 1).incident().during("2019-01-31", "2019-02-02"),
            figure("b", 2, 2, 2).incident().during("2019-02-28", "2019-02-28"),
            figure("c", 4, 4, 4).incident().during(new Period(true, false, null, from)),
            figure("d", 8, 8, 8).incident().during("2019-02-28", "2019-03-02"));
    assertEquals(
        List.of("a ADDED [0, 1]", "b ADDED [2, 2]", "c ADDED [0, 4]", "d ADDED [0, 8]"),
        treatments(estimate));
    assertEquals("[2, 15]", words(estimate.consensus()));
    assertEquals(null, estimate.best());
    assertEquals(
        "This is one of 4 incidents of X, which are added up: 2 to 15. Its days (2019-01-31 to"
            + " 2019-02-02) reach beyond those asked about, so it counts as at most 1.",
        estimate.inputs().get(0).reason().apply("X"));
  }

  @Test
  void twoDatasetsAreHeldAgainstEachOther() {
    Estimate estimate =
        estimate(
            figure("a", 3, 3, 6).incident().from("x"),
            figure("b", 2, 3, 4).incident().from("x"),
            figure("c", 6, 7, 9).incident().from("y").rated("B"));
    assertEquals("[6, 9]", words(estimate.consensus()));
    assertEquals("[5, 10]", words(estimate.envelope()));
    assertEquals(7, estimate.best());
  }

  @Test
  void noneWithinTheDaysIsNotZero() {
    LocalDate day = LocalDate.parse("2019-02-01");
    Estimate estimate =
        estimate(
            new Asked(day, day, true),
            figure("a", 500, 500, 500).incident().during("2019-02-01", "2019-02-28"));
    assertEquals("[0, 500]", words(estimate.consensus()));
    assertEquals(null, estimate.best());
  }

  @Test
  void whatIsKnownOfPartsIsKeptOfAnIncidentBeyondTheDays() {
    LocalDate day = LocalDate.parse("2019-02-01");
    Estimate estimate =
        estimate(
            new Asked(day, day, true),
            figure("a", 100, 100, 100).incident().during("2019-01-30", "2019-02-03"),
            figure("b", 20, 20, 20).incident().during("2019-02-01", "2019-02-01").partOf("a"));
    assertEquals(List.of("a ADDED [20, 100]", "b SAME_ORIGIN [20, 20]"), treatments(estimate));
    assertEquals("[20, 100]", words(estimate.consensus()));
    assertEquals(null, estimate.best());
  }
}
