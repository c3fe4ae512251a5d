package org.standoff.casualty.estimate;

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

/**
 * Which figures are parts of which others of the same origin. Links that run in a circle are not
 * followed; of a link that says no more than a chain of others does, the chain counts.
 */
final class PartLinks {

  private final Map<UUID, Placed> figures = new LinkedHashMap<>();
  private final Map<UUID, List<Placed>> wholes = new HashMap<>();
  private final Map<UUID, List<Placed>> parts = new HashMap<>();
  private final List<Placed> inOrder = new ArrayList<>();
  private final List<Placed> circles;

  PartLinks(Collection<Placed> all) {
    all.forEach(figure -> figures.put(figure.id(), figure));
    all.forEach(part -> wholes.put(part.id(), wholesOf(part)));
    link();
    order();
    Set<UUID> ordered = inOrder.stream().map(Placed::id).collect(Collectors.toSet());
    circles = all.stream().filter(figure -> !ordered.contains(figure.id())).toList();
    circles.forEach(circle -> wholes.remove(circle.id()));
    Map<UUID, List<Placed>> direct = new HashMap<>();
    inOrder.forEach(part -> direct.put(part.id(), direct(part)));
    wholes.putAll(direct);
    link();
  }

  /** All figures, parts before what they are parts of, and last those in circles. */
  List<Placed> inOrder() {
    List<Placed> all = new ArrayList<>(inOrder);
    all.addAll(circles);
    return all;
  }

  /** The figures of which one is a part, without those of which these are parts. */
  List<Placed> wholes(Placed part) {
    return wholes.getOrDefault(part.id(), List.of());
  }

  /** The parts of a figure, without parts of these. */
  List<Placed> parts(Placed whole) {
    return parts.getOrDefault(whole.id(), List.of());
  }

  /** Whatever is a part of a figure or of its parts, as far as it is a part of several. */
  Set<UUID> shared(Placed whole) {
    Set<UUID> shared = new HashSet<>();
    Set<UUID> met = new HashSet<>();
    Deque<Placed> next = new ArrayDeque<>(parts(whole));
    while (!next.isEmpty()) {
      Placed part = next.remove();
      if (met.add(part.id())) {
        next.addAll(parts(part));
        if (wholes(part).size() > 1) {
          shared.add(part.id());
        }
      }
    }
    return shared;
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

  private void link() {
    parts.clear();
    for (Placed part : figures.values()) {
      wholes(part)
          .forEach(whole -> parts.computeIfAbsent(whole.id(), id -> new ArrayList<>()).add(part));
    }
  }

  private void order() {
    Map<UUID, Integer> open = new HashMap<>();
    Deque<Placed> ready = new ArrayDeque<>();
    for (Placed figure : figures.values()) {
      open.put(figure.id(), parts(figure).size());
      if (parts(figure).isEmpty()) {
        ready.add(figure);
      }
    }
    while (!ready.isEmpty()) {
      Placed next = ready.remove();
      inOrder.add(next);
      for (Placed whole : wholes(next)) {
        if (open.merge(whole.id(), -1, Integer::sum) == 0) {
          ready.add(whole);
        }
      }
    }
  }

  /** Its wholes less those of which another one of them is a part. */
  private List<Placed> direct(Placed part) {
    List<Placed> all = wholes(part);
    Set<UUID> above = new HashSet<>();
    Deque<Placed> next = new ArrayDeque<>();
    if (all.size() > 1) {
      all.forEach(whole -> next.addAll(wholes(whole)));
    }
    while (!next.isEmpty()) {
      Placed whole = next.remove();
      if (above.add(whole.id())) {
        next.addAll(wholes(whole));
      }
    }
    return all.stream().filter(whole -> !above.contains(whole.id())).toList();
  }
}
