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

class FuzzyDateTest {

  private static final LocalDate DAY = LocalDate.of(2019, 1, 31);

  private static FuzzyDate parse(@Nullable String edtf) {
    return FuzzyDate.parse(edtf, DateBasis.STATED_ABSOLUTE, null, null);
  }

  private static FuzzyDate date(
      @Nullable String earliest,
      @Nullable String latest,
      @Nullable String at,
      boolean approximate,
      DatePrecision precision) {
    return new FuzzyDate(
        earliest == null ? null : LocalDate.parse(earliest),
        latest == null ? null : LocalDate.parse(latest),
        at == null ? null : OffsetDateTime.parse(at),
        approximate,
        precision,
        DateBasis.INFERRED,
        null,
        null);
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

  @Test
  void isTheSameAfterTheDatabaseHasKeptItsMomentInUtc() {
    FuzzyDate said = parse("2019-01-23T23:30:00-04:00");
    FuzzyDate stored =
        new FuzzyDate(
            LocalDate.of(2019, 1, 23),
            LocalDate.of(2019, 1, 23),
            OffsetDateTime.parse("2019-01-24T03:30:00Z"),
            false,
            DatePrecision.INSTANT,
            DateBasis.STATED_ABSOLUTE,
            null,
            null);
    assertEquals(said, stored);
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

  @ParameterizedTest
  @CsvSource({
    "2019-01-31, 2019-02-01, , false, DAY, both bounds of a day or an instant are that day",
    "2019-01-31, , , false, DAY, 'only a range may be open, and at one end only'",
    ", , , false, RANGE, 'only a range may be open, and at one end only'",
    "2019-01-31, 2019-01-31, , false, RANGE,"
        + " a range is neither a single day nor a week from a Sunday or a Monday",
    "2019-01-20, 2019-01-26, , false, RANGE,"
        + " a range is neither a single day nor a week from a Sunday or a Monday",
    "2019-02-02, 2019-02-01, , false, RANGE, the earliest day is not after the latest",
    "2019-01-22, 2019-01-28, , false, WEEK,"
        + " the bounds of a week hold seven days from a Sunday or a Monday",
    "2019-01-20, 2019-01-27, , false, WEEK,"
        + " the bounds of a week hold seven days from a Sunday or a Monday",
    "2019-01-20, 2019-01-25, , false, DAY_IN_WEEK, the bounds of a day in a week hold seven days",
    "2019-02-01, 2019-03-01, , false, MONTH,"
        + " the bounds of a month are its first and its last day",
    "2019-01-02, 2019-12-31, , false, YEAR, the bounds of a year are its first and its last day",
    "2019-01-31, , , false, UNKNOWN, an unknown date has no bounds",
    ", , , true, UNKNOWN, an unknown date and an instant are never approximate",
    ", , 2019-01-31T00:00Z, false, UNKNOWN,"
        + " a moment belongs to the precision INSTANT and to no other",
    "2019-01-31, 2019-01-31, 2019-01-31T00:00Z, false, DAY,"
        + " a moment belongs to the precision INSTANT and to no other",
    "2019-01-31, 2019-01-31, , false, INSTANT,"
        + " a moment belongs to the precision INSTANT and to no other",
    "2019-01-31, 2019-01-31, 2019-02-01T12:00:00Z, false, INSTANT,"
        + " the day of an instant is its date at an offset in use",
    "2019-01-31, 2019-01-31, 2019-01-30T09:59:59Z, false, INSTANT,"
        + " the day of an instant is its date at an offset in use",
    "2019-01-31, 2019-01-31, 2019-01-31T00:00Z, true, INSTANT,"
        + " an unknown date and an instant are never approximate",
    "2019-01-31, 2019-01-31, 2019-01-31T00:00:00.000000001Z, false, INSTANT,"
        + " a moment is known to the microsecond at most",
    "-0001-01-01, -0001-12-31, , false, YEAR, a date lies in the years from 0001 to 9999",
  })
  void refusesPartsThatMakeNoDate(
      @Nullable String earliest,
      @Nullable String latest,
      @Nullable String at,
      boolean approximate,
      DatePrecision precision,
      String rule) {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> date(earliest, latest, at, approximate, precision));
    assertEquals(rule, refusal.getMessage());
  }

  @Test
  void overlapsInclusively() {
    FuzzyDate week = parse("2019-01-20/2019-01-26");
    assertTrue(week.overlaps(DAY.minusDays(5), DAY));
    assertFalse(week.overlaps(DAY.minusDays(4), DAY));
    assertTrue(week.overlaps(null, LocalDate.of(2019, 1, 20)));
    assertFalse(week.overlaps(null, LocalDate.of(2019, 1, 19)));
    assertTrue(week.overlaps(null, null));
    assertFalse(week.overlaps(LocalDate.of(2019, 1, 26), LocalDate.of(2019, 1, 20)));
  }

  @Test
  void unknownOverlapsNothing() {
    assertFalse(FuzzyDate.unknown(null).overlaps(null, null));
    assertFalse(FuzzyDate.unknown(null).overlaps(DAY, DAY));
  }

  @Test
  void anOpenEndReachesAsFarAsAnyRange() {
    assertTrue(parse("2019-01-31/..").overlaps(LocalDate.of(9999, 12, 31), null));
    assertFalse(parse("2019-01-31/..").overlaps(null, LocalDate.of(2019, 1, 30)));
    assertTrue(parse("../2019-01-31").overlaps(null, LocalDate.of(1, 1, 1)));
  }
}
