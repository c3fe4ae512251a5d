package org.standoff.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortTypeTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.6079271", "1e-20", "1.2345679e+10", "-3", "1.1754944e-38"})
  void takesRealNumbersAsPostgresWritesThem(String value) {
    assertEquals(value, SortType.REAL.check(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " 1", "1f", "NaN", "Infinity", "0x1p3", "1e99", "1e-99", "1,5", "1e5", ".5"})
  void refusesOthers(String value) {
    assertThrows(IllegalArgumentException.class, () -> SortType.REAL.check(value));
  }
}
