package org.standoff.casualty.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What figures of one origin are compared about.
 *
 * @param origin where they come from
 * @param victims what those counted all are
 * @param place where; null for the whole area
 * @param running whether they are running counts
 * @param period when; undated for running counts
 * @param beginning from when running counts count; null where it is not stated, and for others
 */
record Thing(
    Origin origin,
    List<String> victims,
    @Nullable String place,
    boolean running,
    Period period,
    @Nullable LocalDate beginning) {

  /**
   * Figures by what they are compared about, in their order. Running counts with different stated
   * beginnings count different things. Those without one are the same count as those with the only
   * beginning that their origin states, unless one of them can be as of a day before it: it then
   * counts what was before that beginning. Where the origin states several beginnings, none can be
   * told to be theirs, and they are a count of their own.
   */
  static Collection<List<Placed>> group(List<Placed> figures) {
    Map<Thing, List<Placed>> groups =
        figures.stream()
            .collect(Collectors.groupingBy(Thing::of, LinkedHashMap::new, Collectors.toList()));
    Map<Thing, List<Thing>> stated =
        groups.keySet().stream()
            .filter(thing -> thing.beginning != null)
            .collect(Collectors.groupingBy(Thing::withoutBeginning));
    stated.forEach((unstated, things) -> join(groups, unstated, things));
    return groups.values();
  }

  private static void join(Map<Thing, List<Placed>> groups, Thing unstated, List<Thing> stated) {
    List<Placed> figures = groups.getOrDefault(unstated, List.of());
    LocalDate beginning = stated.get(0).beginning;
    if (stated.size() == 1
        && figures.stream().noneMatch(f -> Period.isAfter(beginning, f.earliestAsOf()))) {
      List<Placed> all = new ArrayList<>(figures);
      all.addAll(groups.getOrDefault(stated.get(0), List.of()));
      groups.remove(unstated);
      groups.put(stated.get(0), all);
    }
  }

  private Thing withoutBeginning() {
    return new Thing(origin, victims, place, running, period, null);
  }

  private static Thing of(Placed figure) {
    Claim claim = figure.claim();
    boolean running = figure.isRunning();
    return new Thing(
        claim.origin(),
        claim.victims(),
        claim.place(),
        running,
        running ? Period.UNDATED : claim.period(),
        running ? claim.period().beginning() : null);
  }
}
