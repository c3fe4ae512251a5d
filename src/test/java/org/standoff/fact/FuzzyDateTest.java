package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
