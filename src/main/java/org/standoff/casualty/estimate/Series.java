package org.standoff.casualty.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Interval;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/** Adds up the incidents of datasets by the interval in which they begin. */
final class Series {

  /** Name and version. */
  static final String NAME = "standoff-series-1";

  /** The most points that a series can have: more than ten years of days. */
  static final int MOST_POINTS = 4000;

  private Series() {}

  /**
   * The points from the first interval with an incident to the last; none where there are none.
   *
   * @param claims those whose period overlaps the days asked about, incidents and others
   * @throws RecordException with {@link ErrorCode#LIMIT} where there would be more than {@value
   *     #MOST_POINTS}
   */
  static List<CasualtySeriesPoint> points(
      Interval interval, Asked asked, Collection<Claim> claims) {
    SortedMap<LocalDate, List<Claim>> byStart = byStart(interval, incidents(claims, asked));
    if (byStart.isEmpty()) {
      return List.of();
    }
    requireFew(interval.between(byStart.firstKey(), byStart.lastKey()));
    List<CasualtySeriesPoint> points = new ArrayList<>();
    for (LocalDate start = byStart.firstKey();
        !start.isAfter(byStart.lastKey());
        start = interval.lastDay(start).plusDays(1)) {
      points.add(
          point(
              later(start, asked.from()),
              earlier(interval.lastDay(start), asked.to()),
              byStart.getOrDefault(start, List.of())));
    }
    return points;
  }

  private static SortedMap<LocalDate, List<Claim>> byStart(
      Interval interval, Stream<Claim> incidents) {
    return incidents.collect(
        Collectors.groupingBy(
            claim -> interval.startOf(begin(claim)), TreeMap::new, Collectors.toList()));
  }

  private static void requireFew(long further) {
    if (further >= MOST_POINTS) {
      throw new RecordException(
          ErrorCode.LIMIT,
          "A series has at most "
              + MOST_POINTS
              + " points: ask for fewer days or a longer interval.");
    }
  }

  private static Stream<Claim> incidents(Collection<Claim> claims, Asked asked) {
    return byDataset(
            claims.stream()
                .filter(claim -> claim.incident() && claim.counts())
                .filter(claim -> claim.period().from() != null)
                .filter(claim -> !isEarlier(claim, asked))
                .toList())
        .stream()
        .flatMap(dataset -> Incidents.summands(dataset).stream());
  }

  /** Whether it begins before the days asked about, or may do so. */
  private static boolean isEarlier(Claim incident, Asked asked) {
    return asked.from() != null && begin(incident).isBefore(asked.from());
  }

  /** Datasets are never added to each other: the point reaches from the lowest to the highest. */
  private static CasualtySeriesPoint point(LocalDate from, LocalDate to, List<Claim> incidents) {
    Collection<List<Claim>> datasets = byDataset(incidents);
    List<Span> sums = datasets.stream().map(Incidents::sum).toList();
    Span span = new Span(extreme(sums, Span::low, Math::min), extreme(sums, Span::high, Math::max));
    Bounds bounds = Objects.requireNonNull(Bounds.of(span));
    Long best =
        datasets.stream()
            .flatMap(dataset -> Incidents.best(dataset).stream())
            .min(Comparator.comparing(Outcome.Best::trusted, Claim.MOST_TRUSTED))
            .map(Outcome.Best::number)
            .orElse(null);
    return new CasualtySeriesPoint(
        from, to, bounds.low(), Bounds.number(best), bounds.high(), incidents.size(), NAME);
  }

  private static Collection<List<Claim>> byDataset(List<Claim> incidents) {
    return incidents.stream().collect(Collectors.groupingBy(Claim::origin)).values();
  }

  private static LocalDate begin(Claim claim) {
    return Objects.requireNonNull(claim.period().from());
  }

  private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
    return other == null || day.isAfter(other) ? day : other;
  }

  private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
    return other == null || day.isBefore(other) ? day : other;
  }

  private static @Nullable Long extreme(
      List<Span> sums, Function<Span, @Nullable Long> bound, BinaryOperator<Long> of) {
    return sums.stream().map(bound).anyMatch(Objects::isNull)
        ? null
        : sums.stream().map(bound).map(Objects::requireNonNull).reduce(of).orElse(null);
  }
}
