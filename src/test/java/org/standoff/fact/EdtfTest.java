package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  private static FuzzyDate parse(@Nullable String edtf) {
    return FuzzyDate.parse(edtf, DateBasis.STATED_ABSOLUTE, null, null);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-31, 2019-01-31, 2019-01-31, DAY, false, 2019-01-31",
    "2019-01-31~, 2019-01-31, 2019-01-31, DAY, true, 2019-01-31~",
    "2019-02, 2019-02-01, 2019-02-28, MONTH, false, 2019-02",
    "2020-02~, 2020-02-01, 2020-02-29, MONTH, true, 2020-02~",
    "2019, 2019-01-01, 2019-12-31, YEAR, false, 2019",
    "0476~, 0476-01-01, 0476-12-31, YEAR, true, 0476~",
    "2019-01-20/2019-01-26, 2019-01-20, 2019-01-26, WEEK, false, 2019-01-20/2019-01-26",
    "2019-01-21/2019-01-27, 2019-01-21, 2019-01-27, WEEK, false, 2019-01-21/2019-01-27",
    "2019-01-22/2019-01-28, 2019-01-22, 2019-01-28, RANGE, false, 2019-01-22/2019-01-28",
    "2019-01-20/2019-01-27, 2019-01-20, 2019-01-27, RANGE, false, 2019-01-20/2019-01-27",
    "[2019-01-20..2019-01-26], 2019-01-20, 2019-01-26, DAY_IN_WEEK, false,"
        + " [2019-01-20..2019-01-26]",
    "[2019-01-23~..2019-01-29], 2019-01-23, 2019-01-29, DAY_IN_WEEK, true,"
        + " [2019-01-23~..2019-01-29~]",
    "2019-01/2019-03, 2019-01-01, 2019-03-31, RANGE, false, 2019-01-01/2019-03-31",
    "2018/2019-01-31, 2018-01-01, 2019-01-31, RANGE, false, 2018-01-01/2019-01-31",
    "2019-01-01~/2019-01-31, 2019-01-01, 2019-01-31, RANGE, true, 2019-01-01~/2019-01-31~",
    "2019-01-31/2019-01-31, 2019-01-31, 2019-01-31, DAY, false, 2019-01-31",
    "2019-01-31/.., 2019-01-31, , RANGE, false, 2019-01-31/..",
    "2019-01-31/, 2019-01-31, , RANGE, false, 2019-01-31/..",
    "../2019-01, , 2019-01-31, RANGE, false, ../2019-01-31",
    "/2019-01~, , 2019-01-31, RANGE, true, ../2019-01-31~",
  })
  void readsAndWritesEdtf(
      String edtf,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      DatePrecision precision,
      boolean approximate,
      String canonical) {
    FuzzyDate date = parse(edtf);
    assertEquals(
        new FuzzyDate(
            earliest, latest, null, approximate, precision, DateBasis.STATED_ABSOLUTE, null, null),
        date);
    assertEquals(canonical, date.edtf());
    assertEquals(canonical, date.getEdtf());
  }

  @Test
  void keepsBasisExpressionAndReason() {
    FuzzyDate date =
        FuzzyDate.parse(
            " 2019-01-20/2019-01-26 ", DateBasis.RESOLVED_RELATIVE, "last week", "Sunday first");
    assertEquals(DateBasis.RESOLVED_RELATIVE, date.basis());
    assertEquals("last week", date.expression());
    assertEquals("Sunday first", date.reason());
  }

  @Test
  void readsNothingAsUnknown() {
    assertEquals(FuzzyDate.unknown(null).precision(), parse(null).precision());
    assertEquals(DatePrecision.UNKNOWN, parse("  ").precision());
    assertEquals(
        new FuzzyDate(
            null,
            null,
            null,
            false,
            DatePrecision.UNKNOWN,
            DateBasis.NOT_STATED,
            null,
            "article does not date it"),
        FuzzyDate.unknown("article does not date it"));
    assertNull(FuzzyDate.unknown("undated").edtf());
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-31T12:29:41Z, 2019-01-31, 2019-01-31T12:29:41Z, 2019-01-31T12:29:41Z",
    "2019-01-31T12:29:41+01:00, 2019-01-31, 2019-01-31T11:29:41Z, 2019-01-31T11:29:41Z",
    "2019-01-31T12:29:41+01, 2019-01-31, 2019-01-31T11:29:41Z, 2019-01-31T11:29:41Z",
    "2019-01-31T12:29Z, 2019-01-31, 2019-01-31T12:29Z, 2019-01-31T12:29:00Z",
    // The day of the source is kept where UTC has another one.
    "2019-01-23T23:30:00-04:00, 2019-01-23, 2019-01-23T23:30-04:00, 2019-01-23T23:30:00-04:00",
    "2019-01-23T20:30:00-04:00, 2019-01-23, 2019-01-23T23:30-01:00, 2019-01-23T23:30:00-01:00",
    "2019-01-24T00:10:00+05:30, 2019-01-24, 2019-01-24T00:40+06:00, 2019-01-24T00:40:00+06:00",
    "2019-01-24T00:00:00+14:00, 2019-01-24, 2019-01-24T00:00+14:00, 2019-01-24T00:00:00+14:00",
    "2019-01-24T23:59:59-12:00, 2019-01-24, 2019-01-24T23:59:59-12:00, 2019-01-24T23:59:59-12:00",
  })
  void readsAMomentOnTheDayOfItsOwnOffset(
      String edtf, LocalDate day, OffsetDateTime at, String canonical) {
    FuzzyDate date = parse(edtf);
    assertEquals(DatePrecision.INSTANT, date.precision());
    assertEquals(day, date.earliest());
    assertEquals(day, date.latest());
    assertEquals(at, date.at());
    assertEquals(canonical, date.edtf());
    assertEquals(date, parse(canonical));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-02-29",
        "2019-13",
        "2019-21",
        "2019-1-1",
        "19",
        "02019",
        "-0001",
        "Y12019",
        "0000",
        "2019?",
        "2019%",
        "201X",
        "2019-XX",
        "?2019",
        "~2019",
        "31 January 2019",
        "2019-01-31T12:29:41",
        "2019-01-31T25:00:00Z",
        "2019-01-31T12:29:41Z~",
        "2019-01-31T12:29:41.1234567Z",
        "2019-01-31T12:29:41+19:00",
        "2019-01-31T12:00:00Z/2019-02-01",
        "2019-01-31/2019-01-30",
        "2019-01-31/2019-02-01/2019-02-02",
        "/",
        "../..",
        "..~/2019",
        "..",
        "~",
        "[2019-01-20..2019-01-27]",
        "[2019-01-20..2019-01-26",
        "[2019-01-20..2019-01-26]~",
        "[2019-01-20,2019-01-26]",
        "[2019-01..2019-01-07]",
        "[..2019-01-26]",
        "[2019-01-20..]",
        "[]",
        "{2019-01-20..2019-01-26}",
        "unknown"
      })
  void refusesOtherTextsByARuleThatDoesNotRepeatThem(String edtf) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> parse(edtf));
    String message = String.valueOf(refusal.getMessage());
    assertTrue(message.length() > 20, message);
    assertFalse(edtf.length() > 2 && message.contains(edtf), message);
  }
}
