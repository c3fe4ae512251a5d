package org.standoff.casualty.estimate;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures that are parts of others of the same origin, and what they add up to. Links that run
 * in a circle are not followed.
 */
final class Parts {

  private final Map<UUID, Placed> figures = new LinkedHashMap<>();
  private final Map<UUID, List<Placed>> wholes = new HashMap<>();
  private final Map<UUID, List<Placed>> parts = new HashMap<>();
  private final Map<UUID, Long> sums = new HashMap<>();
  private final Map<UUID, Set<UUID>> added = new HashMap<>();

  /** Parts come before what they are parts of. */
  private final List<Placed> inOrder = new ArrayList<>();

  Parts(Collection<Placed> all) {
    all.forEach(figure -> figures.put(figure.id(), figure));
    all.forEach(part -> wholes.put(part.id(), wholesOf(part)));
    all.forEach(part -> of(wholes, part).forEach(whole -> add(parts, whole, part)));
    order();
    Set<UUID> ordered = inOrder.stream().map(Placed::id).collect(Collectors.toSet());
    List<Placed> circles = all.stream().filter(f -> !ordered.contains(f.id())).toList();
    circles.forEach(circle -> wholes.remove(circle.id()));
    parts.clear();
    all.forEach(part -> of(wholes, part).forEach(whole -> add(parts, whole, part)));
    inOrder.forEach(this::sum);
    circles.forEach(this::sum);
  }

  /** Whether it is a part of a figure that the estimate can use. */
  boolean isPart(Placed figure) {
    return !of(wholes, figure).isEmpty();
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
    for (int i = inOrder.size() - 1; i >= 0; i--) {
      Placed part = inOrder.get(i);
      if (isPart(part)) {
        List<Placed> living =
            of(wholes, part).stream().filter(whole -> !dead.contains(whole.id())).toList();
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

  /** A figure about more than the scope has parts that stand for themselves. */
  private List<Placed> wholesOf(Placed part) {
    return part.claim().wholes().stream()
        .map(figures::get)
        .filter(Objects::nonNull)
        .filter(whole -> whole.claim().origin().equals(part.claim().origin()))
        .filter(whole -> !whole.id().equals(part.id()))
        .filter(whole -> whole.reach() == Reach.WHOLE || whole.reach() == Reach.LESS)
        .sorted(Comparator.comparing(whole -> whole.claim().key()))
        .toList();
  }

  private void order() {
    Map<UUID, Integer> open = new HashMap<>();
    Deque<Placed> ready = new ArrayDeque<>();
    for (Placed figure : figures.values()) {
      open.put(figure.id(), of(parts, figure).size());
      if (of(parts, figure).isEmpty()) {
        ready.add(figure);
      }
    }
    while (!ready.isEmpty()) {
      Placed next = ready.remove();
      inOrder.add(next);
      for (Placed whole : of(wholes, next)) {
        if (open.merge(whole.id(), -1, Integer::sum) == 0) {
          ready.add(whole);
        }
      }
    }
  }

  private void sum(Placed whole) {
    Set<UUID> own = of(parts, whole).stream().map(Placed::id).collect(Collectors.toSet());
    List<Placed> summands =
        of(parts, whole).stream()
            .filter(part -> !part.isOlderThan(whole))
            .filter(part -> of(wholes, part).stream().noneMatch(other -> own.contains(other.id())))
            .toList();
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
    return part.isOlderThan(other)
        && part.claim().victims().equals(other.claim().victims())
        && Objects.equals(part.claim().place(), other.claim().place());
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
        .map(
            days ->
                new Share(
                    days.getKey(),
                    days.getValue().stream().mapToLong(this::atLeast).sum(),
                    days.getValue()))
        .sorted(
            Comparator.comparingLong(Share::sum)
                .reversed()
                .thenComparing(share -> share.period.toString()))
        .toList();
  }

  /** What shares its own parts with other figures is not counted for it, so never twice. */
  private long atLeast(Placed part) {
    boolean alone = of(parts, part).stream().allMatch(own -> of(wholes, own).size() == 1);
    return Math.max(part.span().floor(), alone ? floor(part) : 0);
  }

  private static List<Placed> of(Map<UUID, List<Placed>> map, Placed figure) {
    return map.getOrDefault(figure.id(), List.of());
  }

  private static void add(Map<UUID, List<Placed>> map, Placed key, Placed value) {
    map.computeIfAbsent(key.id(), id -> new ArrayList<>()).add(value);
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
