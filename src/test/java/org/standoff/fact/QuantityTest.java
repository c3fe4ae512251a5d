package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource({
    "3, 5, 9, BETWEEN, ",
    "3, , 9, BETWEEN, ",
    "3, , , BETWEEN, ",
    ", , 9, BETWEEN, ",
    ", 5, , BETWEEN, ",
    "5, 5, 9, BETWEEN, ",
    "5, , 5, BETWEEN, ",
    "5, 5, 5, EXACT, 5",
    "0, 0, 0, EXACT, 0",
    "200, 200, 200, EXACT, 200",
    ", , , UNKNOWN, ",
  })
  void keepsTheBoundsThatADatasetStates(
      @Nullable Integer low,
      @Nullable Integer best,
      @Nullable Integer high,
      Qualifier qualifier,
      @Nullable Integer value) {
    assertEquals(
        new Quantity(null, qualifier, value, low, best, high, "UCDP GED 25.1"),
        Quantity.stated(low, best, high, "UCDP GED 25.1"));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 4, 9, 'low is not above best, and best is not above high'",
    "3, 10, 9, 'low is not above best, and best is not above high'",
    "10, , 9, 'low is not above best, and best is not above high'",
    "-1, , , a count is never negative",
    ", -1, , a count is never negative",
    ", , -1, a count is never negative",
  })
  void refusesBoundsOutOfOrder(
      @Nullable Integer low, @Nullable Integer best, @Nullable Integer high, String rule) {
    assertRefused(rule, Qualifier.BETWEEN, null, low, best, high, "dataset");
  }

  @Test
  void refusesWhatContradictsItsQualifier() {
    assertRefused("a count is never negative", Qualifier.EXACT, -1, null, null, null, "x");
    assertRefused("none is from 0 to 0", Qualifier.NONE, null, 0, null, 1, "x");
    assertRefused("none is from 0 to 0", Qualifier.NONE, null, null, null, 0, "x");
    assertRefused("an unknown number has no bounds", Qualifier.UNKNOWN, null, 0, null, null, "x");
    assertRefused("an unknown number has no bounds", Qualifier.UNKNOWN, 1, null, null, null, "x");
    assertRefused(
        "an unknown number has no best number", Qualifier.UNKNOWN, null, null, 1, null, "x");
    assertRefused("a quantity names its rules", Qualifier.EXACT, 1, 1, 1, 1, " ");
  }

  private static void assertRefused(
      String rule,
      Qualifier qualifier,
      @Nullable Integer value,
      @Nullable Integer low,
      @Nullable Integer best,
      @Nullable Integer high,
      String rules) {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Quantity(null, qualifier, value, low, best, high, rules));
    assertEquals(rule, refusal.getMessage());
  }
}
