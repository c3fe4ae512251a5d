package org.standoff.exchange.unvotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.fact.DateBasis;
import org.standoff.fact.DatePrecision;
import org.standoff.fact.FuzzyDate;

class HeldDayTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1946-01-01, 1946",
    "1, 1946-01-02, 1946-01",
    "26, 1971-10-07, 1971-10",
    "51, 1997-06-06, 1997-06",
    "51, 1997-06-20, 1997-06",
    "52, 1997-12-07, 1997-12",
    "57, 2002-12-01, 2002-12"
  })
  void aDayThatIsNotThatOfTheVoteIsReadAsItsMonth(int session, String day, String edtf) {
    FuzzyDate held = HeldDay.of(session, day).toFuzzyDate();
    assertEquals(edtf, held.edtf());
    assertEquals(DateBasis.INFERRED, held.basis());
    assertNotNull(held.reason());
  }

  @ParameterizedTest
  @CsvSource({"52, 1997-12-08", "57, 2002-12-20", "58, 2003-12-03", "74, 2019-12-13"})
  void otherDaysStand(int session, String day) {
    FuzzyDate held = HeldDay.of(session, day).toFuzzyDate();
    assertEquals(day, held.edtf());
    assertEquals(DatePrecision.DAY, held.precision());
    assertEquals(DateBasis.STATED_ABSOLUTE, held.basis());
    assertNull(held.reason());
  }
}
