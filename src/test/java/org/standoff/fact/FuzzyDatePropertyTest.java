package org.standoff.fact;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class FuzzyDatePropertyTest {

  private static final LocalDate EPOCH = LocalDate.of(2019, 1, 1);

  private static FuzzyDate date(
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      @Nullable OffsetDateTime at,
      boolean approximate,
      DatePrecision precision) {
    return new FuzzyDate(
        earliest, latest, at, approximate, precision, DateBasis.INFERRED, "then", "so");
  }

  private static FuzzyDate of(DatePrecision precision, LocalDate day, int length, boolean about) {
    LocalDate sunday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    return switch (precision) {
      case UNKNOWN -> date(null, null, null, false, precision);
      case INSTANT ->
          date(
              day,
              day,
              day.atTime(length % 24, 30).atOffset(ZoneOffset.ofHours(length % 27 - 12)),
              false,
              precision);
      case DAY -> date(day, day, null, about, precision);
      case DAY_IN_WEEK -> date(day, day.plusDays(6), null, about, precision);
      case WEEK -> date(sunday, sunday.plusDays(6), null, about, precision);
      case MONTH -> date(day.withDayOfMonth(1), day.with(lastDayOfMonth()), null, about, precision);
      case YEAR -> date(day.withDayOfYear(1), day.with(lastDayOfYear()), null, about, precision);
      case RANGE ->
          date(
              length % 10 == 0 ? null : day,
              length % 10 == 5 ? null : day.plusDays(length < 6 ? length + 1 : length + 10),
              null,
              about,
              precision);
    };
  }

  @Provide
  Arbitrary<FuzzyDate> dates() {
    return datesFrom(
        Arbitraries.integers().between(400, 3_650_000).map(d -> LocalDate.of(1, 1, 1).plusDays(d)));
  }

  @Provide
  Arbitrary<FuzzyDate> nearDates() {
    return datesFrom(Arbitraries.integers().between(-40, 40).map(EPOCH::plusDays));
  }

  private static Arbitrary<FuzzyDate> datesFrom(Arbitrary<LocalDate> days) {
    return Combinators.combine(
            Arbitraries.of(DatePrecision.class),
            days,
            Arbitraries.integers().between(0, 60),
            Arbitraries.of(true, false))
        .as(FuzzyDatePropertyTest::of);
  }

  @Property
  void isReadAgainAsItWasWritten(@ForAll("dates") FuzzyDate date) {
    assertEquals(date, FuzzyDate.parse(date.edtf(), date.basis(), "then", "so"));
  }

  @Property
  void isWrittenInOneFormOnly(@ForAll("dates") FuzzyDate date) {
    FuzzyDate again = FuzzyDate.parse(date.edtf(), date.basis(), null, null);
    assertEquals(date.edtf(), again.edtf());
  }

  @Property
  void keepsItsBoundsInOrder(@ForAll("dates") FuzzyDate date) {
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    assertTrue(earliest == null || latest == null || !earliest.isAfter(latest));
    assertEquals(date.precision() == DatePrecision.UNKNOWN, earliest == null && latest == null);
  }

  @Property
  void isTheSameAtWhateverOffsetItsMomentIsStored(
      @ForAll("dates") FuzzyDate date, @ForAll @IntRange(min = -18, max = 18) int hours) {
    OffsetDateTime at = date.at();
    OffsetDateTime shifted =
        at == null ? null : at.withOffsetSameInstant(ZoneOffset.ofHours(hours));
    assertEquals(
        date, date(date.earliest(), date.latest(), shifted, date.approximate(), date.precision()));
  }

  @Property(tries = 3000)
  void overlapsWhereADayIsInBoth(
      @ForAll("nearDates") FuzzyDate date,
      @ForAll @IntRange(min = -60, max = 60) int start,
      @ForAll @IntRange(min = 0, max = 60) int length,
      @ForAll boolean openStart,
      @ForAll boolean openEnd) {
    LocalDate from = openStart ? null : EPOCH.plusDays(start);
    LocalDate to = openEnd ? null : EPOCH.plusDays(start + length);
    // Wide enough to hold every bound, so that an open end always has days here.
    boolean shared =
        EPOCH
            .minusYears(3)
            .datesUntil(EPOCH.plusYears(3))
            .anyMatch(day -> contains(date, day) && isIn(from, day, to));
    assertEquals(shared, date.overlaps(from, to));
  }

  private static boolean contains(FuzzyDate date, LocalDate day) {
    return date.precision() != DatePrecision.UNKNOWN && isIn(date.earliest(), day, date.latest());
  }

  private static boolean isIn(@Nullable LocalDate first, LocalDate day, @Nullable LocalDate last) {
    return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
  }

  @Property
  void overlapsInBothDirectionsAlike(
      @ForAll("nearDates") FuzzyDate one, @ForAll("nearDates") FuzzyDate other) {
    if (one.precision() == DatePrecision.UNKNOWN || other.precision() == DatePrecision.UNKNOWN) {
      assertFalse(FuzzyDate.unknown(null).overlaps(one.earliest(), one.latest()));
    } else {
      assertEquals(
          one.overlaps(other.earliest(), other.latest()),
          other.overlaps(one.earliest(), one.latest()));
    }
  }
}
