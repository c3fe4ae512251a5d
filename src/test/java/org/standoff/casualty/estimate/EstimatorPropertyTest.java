package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Interval;

/** What holds of every estimate, whatever is claimed. */
class EstimatorPropertyTest {

  private static final LocalDate FIRST = LocalDate.parse("2019-01-01");

  @Provide
  Arbitrary<List<Claim>> claims() {
    return Arbitraries.integers()
        .between(0, 12)
        .flatMap(
            size ->
                IntStream.range(0, size)
                    .mapToObj(this::claim)
                    .reduce(
                        Arbitraries.just(List.<Claim>of()),
                        (all, one) -> Combinators.combine(all, one).as(EstimatorPropertyTest::with),
                        (one, other) -> one));
  }

  private static List<Claim> with(List<Claim> all, Claim one) {
    List<Claim> more = new ArrayList<>(all);
    more.add(one);
    return more;
  }

  private Arbitrary<Claim> claim(int number) {
    Arbitrary<Integer> counts = Arbitraries.of(0, 1, 5, 11, 40, 41, 44, 2_147_483_647);
    Arbitrary<Sample> bounds =
        Combinators.combine(counts, counts, counts, Arbitraries.integers().between(0, 7))
            .as((a, b, c, nulls) -> sample("k" + number, List.of(a, b, c), nulls));
    return Combinators.combine(
            bounds,
            Arbitraries.of("x", "y", "z"),
            periods(),
            Arbitraries.integers().between(0, 15),
            Arbitraries.of("A", "C", "F"),
            Arbitraries.integers().between(0, 20))
        .as(EstimatorPropertyTest::claim);
  }

  private static Arbitrary<Period> periods() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 6);
    return Combinators.combine(days, days, Arbitraries.integers().between(0, 7))
        .as(
            (first, length, kind) ->
                switch (kind) {
                  case 0 -> Period.UNDATED;
                  case 1 -> new Period(true, false, null, FIRST.plusDays(first));
                  case 2 -> new Period(true, false, FIRST.plusDays(first), null);
                  case 3 ->
                      new Period(true, true, FIRST.plusDays(first), FIRST.plusDays(first + 6));
                  case 4, 5 ->
                      new Period(true, false, FIRST.plusDays(first), FIRST.plusDays(first));
                  default ->
                      new Period(
                          true, false, FIRST.plusDays(first), FIRST.plusDays(first + length));
                });
  }

  private static Sample sample(String key, List<Integer> numbers, int nulls) {
    List<Integer> sorted = numbers.stream().sorted().toList();
    return Sample.figure(
        key,
        (nulls & 1) == 0 ? sorted.get(0) : null,
        (nulls & 2) == 0 ? sorted.get(1) : null,
        (nulls & 4) == 0 ? sorted.get(2) : null);
  }

  private static Claim claim(
      Sample sample, String origin, Period period, int flags, String reliability, int whole) {
    sample.from(origin).during(period).rated(reliability);
    if ((flags & 1) != 0) {
      sample.running();
    } else if ((flags & 2) != 0 && origin.equals("z")) {
      sample.incident();
    }
    if ((flags & 4) != 0) {
      sample.victims("CHILD");
    }
    if (flags == 8) {
      sample.refused("graded so");
    }
    return (whole < 12 ? sample.partOf("k" + whole, "k" + (whole + 3)) : sample).claim();
  }

  @Provide
  Arbitrary<Asked> asked() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 6);
    return Combinators.combine(days, days, Arbitraries.integers().between(0, 3))
        .as(
            (from, length, open) ->
                new Asked(
                    (open & 1) == 0 ? null : FIRST.plusDays(from),
                    (open & 2) == 0 ? null : FIRST.plusDays(from + length),
                    true));
  }

  @Property(tries = 2000)
  void boundsAreInOrderAndTheConsensusIsWithinAll(
      @ForAll("asked") Asked asked, @ForAll("claims") List<Claim> claims) {
    Estimate estimate = Estimator.estimate(asked, claims);
    assertInOrder(estimate.consensus());
    assertInOrder(estimate.envelope());
    Span consensus = estimate.consensus();
    List<Span> kept = kept(estimate);
    if (consensus != null) {
      assertFalse(estimate.contested());
      for (Span span : kept) {
        assertEquals(consensus, consensus.and(span), "the consensus is within what is kept");
      }
    }
    Long best = estimate.best();
    assertTrue(best == null || assertNotNullAnd(consensus).holds(best));
    for (Span span : kept) {
      assertWithinEnvelope(span, assertNotNullAnd(estimate.envelope()));
    }
  }

  @Property(tries = 1000)
  void theOrderOfRecordingDoesNotMatter(
      @ForAll("asked") Asked asked, @ForAll("claims") List<Claim> claims, @ForAll long seed) {
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, new Random(seed));
    Estimate one = Estimator.estimate(asked, claims);
    Estimate other = Estimator.estimate(asked, shuffled);
    assertEquals(told(one), told(other));
  }

  @Property(tries = 1000)
  void everyFigureHasOneTreatmentAndAReason(
      @ForAll("asked") Asked asked, @ForAll("claims") List<Claim> claims) {
    Estimate estimate = Estimator.estimate(asked, claims);
    assertEquals(
        claims.stream().map(Claim::key).sorted().toList(),
        estimate.inputs().stream().map(input -> input.claim().key()).sorted().toList());
    for (Treated input : estimate.inputs()) {
      assertTrue(input.reason().apply("the desk").contains("the desk"));
      boolean counts =
          switch (input.treatment()) {
            case KEPT, ADDED, SAME_ORIGIN -> true;
            case SUPERSEDED, REJECTED -> false;
          };
      assertEquals(counts, input.countedAs() != null);
      assertInOrder(input.countedAs());
    }
  }

  @Property(tries = 1000)
  void anExactFigureThatNothingContradictsIsTheAnswer(@ForAll("claims") List<Claim> claims) {
    List<Claim> more = new ArrayList<>(claims);
    more.add(Sample.figure("exact", 41, 41, 41).from("of its own").claim());
    Estimate estimate = Estimator.estimate(new Asked(null, null, true), more);
    if (estimate.contested()) {
      assertNull(estimate.consensus());
      assertNull(estimate.best());
    } else {
      assertEquals(new Span(41L, 41L), estimate.consensus());
      assertEquals(41, estimate.best());
    }
  }

  @Property(tries = 1000)
  void theSeriesAddsUpWhatTheEstimateAddsUp(
      @ForAll Interval interval, @ForAll("asked") Asked asked, @ForAll("claims") List<Claim> all) {
    List<Claim> incidents =
        all.stream()
            .filter(c -> c.incident() && c.period().from() != null && asked.holds(c.period()))
            .toList();
    Estimate estimate = Estimator.estimate(asked, incidents);
    List<CasualtySeriesPoint> points = Series.points(interval, asked, incidents);
    assertEquals(
        estimate.inputs().stream().filter(i -> i.treatment() == Treatment.ADDED).count(),
        points.stream().mapToInt(CasualtySeriesPoint::figures).sum());
    for (CasualtySeriesPoint point : points) {
      assertFalse(point.to().isBefore(point.from()));
      assertInOrder(Span.of(point.low(), point.high()));
      assertTrue(point.best() == null || Span.of(point.low(), point.high()).holds(point.best()));
      assertTrue(point.figures() > 0 || (point.low() == null && point.high() == null));
    }
  }

  private static List<String> told(Estimate estimate) {
    List<String> told = new ArrayList<>();
    told.add(estimate.consensus() + " " + estimate.envelope() + " " + estimate.best());
    estimate
        .inputs()
        .forEach(
            input ->
                told.add(
                    input.claim().key()
                        + input.treatment()
                        + input.countedAs()
                        + input.reason().apply("it")));
    return told;
  }

  private static List<Span> kept(Estimate estimate) {
    return estimate.inputs().stream()
        .filter(input -> input.treatment() == Treatment.KEPT)
        .map(input -> assertNotNullAnd(input.countedAs()))
        .filter(Span::tells)
        .toList();
  }

  private static <T> T assertNotNullAnd(@Nullable T value) {
    assertNotNull(value);
    return value;
  }

  private static void assertInOrder(@Nullable Span span) {
    assertTrue(
        span == null || span.low() == null || span.high() == null || span.low() <= span.high());
    assertTrue(span == null || span.low() == null || span.low() >= 0);
  }

  private static void assertWithinEnvelope(Span span, Span envelope) {
    assertTrue(span.low() == null || (envelope.low() != null && envelope.low() <= span.low()));
    assertTrue(span.high() == null || (envelope.high() != null && span.high() <= envelope.high()));
  }
}
