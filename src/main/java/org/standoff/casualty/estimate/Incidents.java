package org.standoff.casualty.estimate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The incidents of one dataset: those of the same victims are added up, each where it begins. */
final class Incidents {

  private Incidents() {}

  /** Adds up incidents of one dataset, of which there is at least one. */
  static Outcome add(List<Claim> incidents, Asked asked) {
    List<Claim> within =
        incidents.stream().filter(incident -> !isEarlier(incident, asked)).toList();
    Set<UUID> ids = within.stream().map(Claim::id).collect(Collectors.toSet());
    List<IncidentSum> sums = IncidentSum.of(summands(within), asked);
    Map<UUID, IncidentSum> summed = new HashMap<>();
    sums.forEach(sum -> sum.incidents().forEach(incident -> summed.put(incident.id(), sum)));
    List<Treated> treated = new ArrayList<>();
    for (Claim incident : incidents) {
      IncidentSum sum = summed.get(incident.id());
      treated.add(
          sum == null
              ? leftOut(incident, ids.contains(incident.id()))
              : new Treated(incident, Treatment.ADDED, sum.share(incident), sum::words));
    }
    return new Outcome(
        sums.stream().map(IncidentSum::span).toList(),
        treated,
        sums.stream().flatMap(sum -> sum.best().stream()).toList());
  }

  /** Those that are no part of another; links that run in a circle are not followed. */
  static List<Claim> summands(List<Claim> incidents) {
    Map<UUID, Claim> all = new HashMap<>();
    incidents.forEach(incident -> all.put(incident.id(), incident));
    return incidents.stream()
        .filter(part -> part.wholes().stream().noneMatch(whole -> isWithin(part, whole.id(), all)))
        .toList();
  }

  private static boolean isWithin(Claim part, UUID whole, Map<UUID, Claim> all) {
    return all.containsKey(whole) && !reaches(whole, part.id(), all);
  }

  private static boolean reaches(UUID from, UUID to, Map<UUID, Claim> all) {
    Set<UUID> met = new HashSet<>();
    Deque<UUID> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      Claim claim = all.get(next.remove());
      if (claim != null && met.add(claim.id())) {
        claim.wholes().forEach(whole -> next.add(whole.id()));
      }
    }
    return met.contains(to);
  }

  /** Whether it begins before the days asked about, or may do so. */
  static boolean isEarlier(Claim incident, Asked asked) {
    Period period = incident.period();
    return asked.from() != null
        && period.dated()
        && (period.from() == null || period.from().isBefore(asked.from()));
  }

  private static Treated leftOut(Claim incident, boolean within) {
    String why =
        within
            ? "is a part of another incident and already in it."
            : "is an incident that does not begin in the days asked about; it counts where it begins.";
    return new Treated(
        incident,
        within ? Treatment.SAME_ORIGIN : Treatment.REJECTED,
        within ? incident.stated() : null,
        origin -> Treated.told(origin, why));
  }
}
