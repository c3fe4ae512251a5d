package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.standoff.casualty.estimate.Sample.estimate;
import static org.standoff.casualty.estimate.Sample.figure;
import static org.standoff.casualty.estimate.Sample.treatments;
import static org.standoff.casualty.estimate.Sample.words;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the bounds of all origins come to, on figures made for it. */
class EstimatorTest {

  @Test
  void whatItsClaimantReplacedDoesNotCount() {
    Estimate estimate =
        estimate(
            figure("first", "35").asOf("2019-01-29").replaced("is put right by second"),
            figure("second", "43").asOf("2019-01-29"));
    assertEquals(List.of("first SUPERSEDED", "second KEPT [43, 43]"), treatments(estimate));
    assertEquals(43, estimate.best());
    assertEquals(
        "This figure, from X, is put right by second.",
        estimate.inputs().stream()
            .filter(input -> input.treatment() == Treatment.SUPERSEDED)
            .map(input -> input.reason().apply("X"))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void nothingIsKnownWithoutFigures() {
    Estimate none = estimate();
    assertNull(none.consensus());
    assertNull(none.envelope());
    assertNull(none.best());
    assertFalse(none.contested());
    assertEquals(List.of(), none.inputs());
  }

  @Test
  void aNumberNotKnownBoundsNothing() {
    Estimate unknown = estimate(figure("a", null, null, null));
    assertNull(unknown.consensus());
    assertNull(unknown.envelope());
    assertFalse(unknown.contested());
    assertEquals(List.of("a KEPT [-, -)"), treatments(unknown));
  }

  @Test
  void originsThatAgreeHaveAConsensus() {
    Estimate two =
        estimate(figure("a", "about 50").from("x"), figure("b", "at least 48").from("y"));
    assertEquals("[48, 55]", words(two.consensus()));
    assertEquals("[45, 55]", words(two.envelope()));
    assertEquals(50, two.best());
    assertEquals(List.of("a KEPT [45, 55]", "b KEPT [48, -)"), treatments(two));
  }

  @Test
  void originsThatContradictEachOtherAreContested() {
    Estimate two = estimate(figure("a", "10").from("x"), figure("b", "20").from("y"));
    assertNull(two.consensus());
    assertTrue(two.contested());
    assertEquals("[10, 20]", words(two.envelope()));
    assertNull(two.best());
  }

  @Test
  void oneOriginThatContradictsItselfIsContested() {
    Estimate two = estimate(figure("a", "77"), figure("b", "11"));
    assertNull(two.consensus());
    assertTrue(two.contested());
    assertEquals(List.of("a KEPT [77, 77]", "b KEPT [11, 11]"), treatments(two));
  }

  @Test
  void theEnvelopeIsUnboundedWhereNoHighIsFinite() {
    Estimate two = estimate(figure("a", "at least 10").from("x"), figure("b", "many").from("y"));
    assertEquals("[1, -)", words(two.envelope()));
    assertEquals("[10, -)", words(two.consensus()));
  }

  @Test
  void anEqualWidthIsDecidedByTheMostTrusted() {
    Estimate same =
        estimate(
            figure("a", "10 to 20").rated("C"),
            figure("b", "12 to 22").rated("B"),
            figure("c", "10 to 20"));
    assertEquals(
        List.of("a SAME_ORIGIN [10, 20]", "b KEPT [12, 20]", "c SAME_ORIGIN [10, 20]"),
        treatments(same));
  }

  @Test
  void bestIsOfTheMostReliableThenOfTheNewest() {
    Sample a = figure("a", "41 to 45").from("a");
    Sample c = figure("c", 40, 43, 45).from("c").rated("C").published("2019-01-01");
    Sample newer = figure("d", 40, 44, 45).from("d").rated("C").published("2019-01-02");
    Sample reliable = figure("e", 40, 42, 45).from("e").rated("B").published("2018-01-01");
    Sample outside = figure("f", 39, 40, 45).from("f").rated("A");
    assertEquals(43, estimate(a, c, outside).best());
    assertEquals(44, estimate(a, c, newer, outside).best());
    assertEquals(42, estimate(a, c, newer, reliable, outside).best());
    assertEquals(42, estimate(outside, reliable, newer, c, a).best());
  }

  @Test
  void aSumBeyondTheRangeOfIntIsToldAsFarAsItIsTrue() {
    Sample[] largest = new Sample[3];
    for (int i = 0; i < largest.length; i++) {
      largest[i] = figure("i" + i, 2_147_483_647, 2_147_483_647, 2_147_483_647).incident();
    }
    Estimate estimate = estimate(largest);
    assertEquals("[6442450941, 6442450941]", words(estimate.consensus()));
    assertEquals(new Bounds(2_147_483_647, null), Bounds.of(estimate.consensus()));
    assertNull(Bounds.number(estimate.best()));
    assertEquals(6_442_450_941L, estimate.best());
  }
}
