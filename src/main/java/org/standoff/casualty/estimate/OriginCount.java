package org.standoff.casualty.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the figures of one origin about one thing counted say together. */
final class OriginCount {

  private static final Comparator<Placed> NARROWEST =
      Comparator.<Placed>comparingLong(figure -> figure.span().width())
          .thenComparing(figure -> figure.span().floor(), Comparator.reverseOrder())
          .thenComparing(figure -> !figure.span().tells())
          .thenComparing(figure -> figure.claim().best() == null)
          .thenComparing(Placed::claim, Claim.MOST_TRUSTED);

  /** That of which it is certain; what ends on no known day replaces nothing. */
  private static final Comparator<Placed> NEWEST =
      Comparator.<Placed, @Nullable LocalDate>comparing(
              figure -> figure.claim().period().earliestEnd(),
              Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(Placed::claim, Claim.MOST_TRUSTED);

  private final Scope scope;
  private final long floor;
  private final Set<UUID> superseded = new HashSet<>();
  private final List<Placed> standing = new ArrayList<>();
  private final List<Treated> treated = new ArrayList<>();

  /** Judges figures, none of which is a part of another. */
  OriginCount(List<Placed> figures, Parts parts, Scope scope) {
    this.scope = scope;
    Placed newest = figures.stream().filter(Placed::isRunning).min(NEWEST).orElse(null);
    List<Placed> left = figures.stream().filter(figure -> !isSuperseded(figure, newest)).toList();
    this.floor = left.stream().mapToLong(parts::floor).max().orElse(0);
    left.stream().filter(figure -> !isRejected(figure)).forEach(standing::add);
  }

  /** The figures that a newer running count replaces. */
  Set<UUID> superseded() {
    return superseded;
  }

  /** What they say together. */
  Outcome outcome() {
    List<Outcome.Best> bests =
        standing.stream()
            .filter(figure -> figure.reach() == Reach.WHOLE)
            .map(Placed::claim)
            .filter(claim -> claim.best() != null)
            .map(claim -> new Outcome.Best(Objects.requireNonNull(claim.best()), claim))
            .toList();
    return new Outcome(kept(), treated, bests);
  }

  private List<Span> kept() {
    Span bounds = atLeast();
    for (Placed figure : standing) {
      bounds = bounds == null ? null : bounds.and(figure.span());
    }
    if (standing.isEmpty()) {
      return List.of(atLeast());
    }
    return bounds == null ? keepAll() : keepNarrowest(bounds);
  }

  private List<Span> keepAll() {
    List<Span> spans = new ArrayList<>();
    for (Placed figure : standing) {
      Span span = Objects.requireNonNull(figure.span().and(atLeast()));
      spans.add(span);
      add(
          figure,
          Treatment.KEPT,
          span,
          figure.reading(scope)
              + parts()
              + ". Figures of this origin contradict each other and no parts decide between them, so"
              + " each counts by itself"
              + counts(span));
    }
    return spans;
  }

  private List<Span> keepNarrowest(Span bounds) {
    Placed narrowest = standing.stream().min(NARROWEST).orElseThrow();
    for (Placed figure : standing) {
      if (!figure.id().equals(narrowest.id())) {
        add(
            figure,
            Treatment.SAME_ORIGIN,
            figure.span(),
            figure.reading(scope)
                + ". It is held together with "
                + narrowest.claim().key()
                + " of the same origin, which is narrower and counts for both.");
      }
    }
    String together =
        standing.size() == 1
            ? ""
            : ". It is the narrowest of " + standing.size() + " figures of this origin that agree";
    String reason = narrowest.reading(scope) + together + parts();
    add(narrowest, Treatment.KEPT, bounds, reason + counts(bounds));
    return List.of(bounds);
  }

  private String parts() {
    return floor == 0 ? "" : ". Parts from the same origin add up to at least " + floor;
  }

  private static String counts(Span bounds) {
    return bounds.tells() ? ". It counts as " + bounds.words() + "." : ".";
  }

  private boolean isSuperseded(Placed figure, @Nullable Placed newest) {
    if (newest == null || !figure.isOlderThan(newest)) {
      return false;
    }
    superseded.add(figure.id());
    add(
        figure,
        Treatment.SUPERSEDED,
        null,
        "is a running count as of "
            + figure.asOf()
            + ", which the newer one of the same origin replaces: "
            + newest.claim().key()
            + ".");
    return true;
  }

  private boolean isRejected(Placed figure) {
    if (figure.span().and(atLeast()) != null) {
      return false;
    }
    add(
        figure,
        Treatment.REJECTED,
        null,
        figure.reading(scope)
            + ". The parts from the same origin add up to at least "
            + floor
            + ", which it does not reach.");
    return true;
  }

  private Span atLeast() {
    return floor == 0 ? Span.NOTHING : new Span(floor, null);
  }

  private void add(Placed figure, Treatment treatment, @Nullable Span countedAs, String reason) {
    treated.add(
        new Treated(figure.claim(), treatment, countedAs, origin -> Treated.told(origin, reason)));
  }
}
