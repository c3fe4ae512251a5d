package org.standoff.casualty.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The figures that are parts of others of the same origin, and what they add up to. */
final class Parts {

  private final PartLinks links;
  private final Map<UUID, Long> sums = new HashMap<>();
  private final Map<UUID, Set<UUID>> added = new HashMap<>();

  Parts(Collection<Placed> all) {
    this.links = new PartLinks(all);
    links.inOrder().forEach(this::sum);
  }

  /** Whether it is a part of a figure that the estimate can use. */
  boolean isPart(Placed figure) {
    return !links.wholes(figure).isEmpty();
  }

  /** What the parts of a figure add up to at least; 0 where it has none. */
  long floor(Placed whole) {
    return sums.getOrDefault(whole.id(), 0L);
  }

  /**
   * What becomes of all parts.
   *
   * @param superseded the figures that are not parts and are superseded
   */
  List<Treated> treat(Set<UUID> superseded) {
    Set<UUID> dead = new HashSet<>(superseded);
    List<Treated> treated = new ArrayList<>();
    List<Placed> inOrder = links.inOrder();
    for (int i = inOrder.size() - 1; i >= 0; i--) {
      Placed part = inOrder.get(i);
      if (isPart(part)) {
        List<Placed> living =
            links.wholes(part).stream().filter(whole -> !dead.contains(whole.id())).toList();
        if (living.isEmpty()) {
          dead.add(part.id());
        }
        treated.add(treat(part, living));
      }
    }
    return treated;
  }

  private Treated treat(Placed part, List<Placed> living) {
    for (Placed whole : living) {
      if (added.getOrDefault(whole.id(), Set.of()).contains(part.id())) {
        String rest =
            "is a part of %s and added to its other parts: at least %d in all."
                .formatted(whole.claim().key(), floor(whole));
        return treated(part, Treatment.ADDED, part.span().notFewer(), rest);
      }
    }
    if (living.isEmpty() || living.stream().allMatch(part::isOlderThan)) {
      String why =
          living.isEmpty()
              ? "is a part of a count that a newer one replaces."
              : "is a part as of an earlier day than the count of which it is one.";
      return treated(part, Treatment.SUPERSEDED, null, why);
    }
    return treated(
        part,
        Treatment.SAME_ORIGIN,
        part.span().notFewer(),
        "is a part that overlaps other parts of the same figure, so it is not added to them.");
  }

  private static Treated treated(
      Placed part, Treatment treatment, @Nullable Span countedAs, String rest) {
    return new Treated(part.claim(), treatment, countedAs, origin -> Treated.told(origin, rest));
  }

  private void sum(Placed whole) {
    List<Placed> summands =
        links.parts(whole).stream().filter(part -> !part.isOlderThan(whole)).toList();
    List<Placed> newest =
        summands.stream()
            .filter(part -> summands.stream().noneMatch(other -> isReplaced(part, other)))
            .toList();
    List<Share> accepted = new ArrayList<>();
    for (Share share : shares(whole, newest)) {
      if (accepted.stream().noneMatch(share::overlaps)) {
        accepted.add(share);
      }
    }
    sums.put(whole.id(), accepted.stream().mapToLong(Share::sum).sum());
    Set<UUID> ids = new HashSet<>();
    accepted.forEach(share -> share.parts.forEach(part -> ids.add(part.id())));
    added.put(whole.id(), ids);
  }

  /** Whether a part is an older running count of what may be the same people. */
  private static boolean isReplaced(Placed part, Placed other) {
    return part.isOlderThan(other) && isOfSame(part, other);
  }

  private static boolean isOfSame(Placed figure, Placed other) {
    return figure.claim().victims().equals(other.claim().victims())
        && Objects.equals(figure.claim().place(), other.claim().place());
  }

  /** The days that a part is about; undated where they are those of the whole. */
  private static Period days(Placed part, Placed whole) {
    Period period = part.claim().period();
    Period all = whole.claim().period();
    if (part.isRunning()) {
      LocalDate beginning = period.beginning();
      return beginning == null || beginning.equals(all.beginning())
          ? Period.UNDATED
          : new Period(true, false, beginning, period.to());
    }
    return period.equals(all) && !whole.isRunning() ? Period.UNDATED : period;
  }

  /** The parts by the days that they are about, the largest sum first. */
  private List<Share> shares(Placed whole, List<Placed> summands) {
    Map<Period, List<Placed>> byDays = new HashMap<>();
    for (Placed part : summands) {
      byDays.computeIfAbsent(days(part, whole), p -> new ArrayList<>()).add(part);
    }
    return byDays.entrySet().stream()
        .map(days -> share(days.getKey(), apart(whole, days.getKey(), days.getValue())))
        .sorted(
            Comparator.comparingLong(Share::sum)
                .reversed()
                .thenComparing(share -> share.period.toString()))
        .toList();
  }

  private Share share(Period period, List<Placed> parts) {
    return new Share(period, parts.stream().mapToLong(this::atLeast).sum(), parts);
  }

  /**
   * Parts that can be added: the largest first, and none that may count whom another one of them
   * counts, because what tells both from the whole does not tell them apart, or because they have a
   * part in common.
   */
  private List<Placed> apart(Placed whole, Period days, List<Placed> parts) {
    List<Placed> apart = new ArrayList<>();
    Set<UUID> counted = new HashSet<>();
    Comparator<Placed> largest = Comparator.comparingLong(this::atLeast).reversed();
    Comparator<Placed> order = largest.thenComparing(part -> part.claim().key());
    for (Placed part : parts.stream().sorted(order).toList()) {
      Set<UUID> shared = parts.size() > 1 ? links.shared(part) : Set.of();
      boolean distinct = days.dated() || !isOfSame(part, whole);
      boolean told =
          distinct
              && apart.stream()
                  .filter(other -> days.dated() || !isOfSame(other, whole))
                  .anyMatch(other -> !part.claim().isApart(other.claim()));
      if (shared.stream().noneMatch(counted::contains) && !told) {
        apart.add(part);
        counted.addAll(shared);
      }
    }
    return apart;
  }

  private long atLeast(Placed part) {
    return Math.max(part.span().floor(), floor(part));
  }

  /**
   * Parts about the same days.
   *
   * @param period the days; undated for those of the whole
   * @param sum how many they are at least
   * @param parts the parts
   */
  private record Share(Period period, long sum, List<Placed> parts) {
    boolean overlaps(Share other) {
      return !period.dated() || !other.period.dated() || period.overlaps(other.period);
    }
  }
}
