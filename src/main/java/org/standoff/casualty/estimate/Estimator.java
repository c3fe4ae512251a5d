package org.standoff.casualty.estimate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The method: what claims of one crisis about one harm say together. */
final class Estimator {

  /** Name and version. */
  static final String NAME = "standoff-1";

  private final Asked asked;
  private final List<Treated> treated = new ArrayList<>();
  private final List<Span> kept = new ArrayList<>();
  private final List<Outcome.Best> bests = new ArrayList<>();

  private Estimator(Asked asked) {
    this.asked = asked;
  }

  /** Estimates; the order of the claims does not matter. */
  static Estimate estimate(Asked asked, Collection<Claim> claims) {
    return new Estimator(asked).judge(claims);
  }

  private Estimate judge(Collection<Claim> claims) {
    List<Claim> usable = new ArrayList<>();
    for (Claim claim : claims.stream().sorted(Comparator.comparing(Claim::key)).toList()) {
      if (claim.counts()) {
        usable.add(claim);
      } else {
        treated.add(leftOut(claim));
      }
    }
    addIncidents(usable.stream().filter(Claim::incident).toList());
    Scope scope = Scope.of(asked, usable);
    count(usable.stream().filter(c -> !c.incident()).map(scope::place).toList(), scope);
    treated.sort(
        Comparator.comparing(Treated::treatment).thenComparing(input -> input.claim().key()));
    return result();
  }

  private static Treated leftOut(Claim claim) {
    boolean refused = claim.refused() != null;
    String why = refused ? claim.refused() : claim.replaced();
    Treatment treatment = refused ? Treatment.REJECTED : Treatment.SUPERSEDED;
    return new Treated(claim, treatment, null, origin -> Treated.told(origin, why + "."));
  }

  private void addIncidents(List<Claim> incidents) {
    grouped(incidents, Claim::origin).forEach(some -> take(Incidents.add(some, asked)));
  }

  private void count(List<Placed> figures, Scope scope) {
    Parts parts = new Parts(figures);
    Set<UUID> superseded = new HashSet<>();
    List<Placed> wholes = figures.stream().filter(figure -> !parts.isPart(figure)).toList();
    for (List<Placed> same : grouped(wholes, figure -> Thing.of(figure, scope))) {
      OriginCount count = new OriginCount(same, parts, scope);
      superseded.addAll(count.superseded());
      take(count.outcome());
    }
    treated.addAll(parts.treat(superseded));
  }

  private void take(Outcome outcome) {
    kept.addAll(outcome.kept());
    treated.addAll(outcome.treated());
    bests.addAll(outcome.bests());
  }

  private Estimate result() {
    List<Span> spans = kept.stream().filter(Span::tells).toList();
    Span consensus = spans.isEmpty() ? null : Span.NOTHING;
    for (Span span : spans) {
      consensus = consensus == null ? null : consensus.and(span);
    }
    return new Estimate(
        consensus,
        envelope(spans),
        best(consensus),
        consensus == null && !spans.isEmpty(),
        treated);
  }

  private static @Nullable Span envelope(List<Span> spans) {
    Long low =
        spans.stream().map(Span::low).filter(Objects::nonNull).min(Long::compare).orElse(null);
    Long high =
        spans.stream().map(Span::high).filter(Objects::nonNull).max(Long::compare).orElse(null);
    return spans.isEmpty() ? null : new Span(low, high);
  }

  private @Nullable Long best(@Nullable Span consensus) {
    return consensus == null
        ? null
        : bests.stream()
            .filter(best -> consensus.holds(best.number()))
            .min(Comparator.comparing(Outcome.Best::trusted, Claim.MOST_TRUSTED))
            .map(Outcome.Best::number)
            .orElse(null);
  }

  private static <K, T> Collection<List<T>> grouped(
      List<T> all, java.util.function.Function<T, K> key) {
    Map<K, List<T>> groups =
        all.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    return groups.values();
  }

  /**
   * What figures of one origin are compared about.
   *
   * @param origin where they come from
   * @param victims what those counted all are
   * @param place where; null for the whole area
   * @param running whether they are running counts
   * @param beyond whether they are running counts that reach beyond the scope, or may do so
   * @param period when; of running counts, since when
   * @param apart the figure by itself, where only a link tells of what it is a part; else null
   */
  private record Thing(
      Origin origin,
      List<String> victims,
      @Nullable String place,
      boolean running,
      boolean beyond,
      Period period,
      @Nullable UUID apart) {
    static Thing of(Placed figure, Scope scope) {
      Claim claim = figure.claim();
      boolean running = figure.isRunning();
      return new Thing(
          claim.origin(),
          claim.victims(),
          claim.place(),
          running,
          running && scope.isBeyond(claim.period()),
          running ? scope.since(claim.period()) : claim.period(),
          claim.part() ? claim.id() : null);
    }
  }
}
