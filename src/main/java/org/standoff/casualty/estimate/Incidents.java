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

/** The incidents of one dataset: they are added up, each where it begins. */
final class Incidents {

  private Incidents() {}

  /** Adds up incidents of one dataset, of which there is at least one. */
  static Outcome add(List<Claim> incidents, Asked asked) {
    List<Claim> within =
        incidents.stream().filter(incident -> !isEarlier(incident, asked)).toList();
    List<Claim> summands = summands(within);
    Set<UUID> counted = ids(within);
    Set<UUID> summed = ids(summands);
    Span sum = sum(summands);
    List<Treated> treated = new ArrayList<>();
    for (Claim incident : incidents) {
      if (summed.contains(incident.id())) {
        treated.add(added(incident, summands.size(), sum));
      } else if (counted.contains(incident.id())) {
        treated.add(inAnother(incident));
      } else {
        treated.add(elsewhere(incident));
      }
    }
    List<Span> kept = summands.isEmpty() ? List.of() : List.of(sum);
    return new Outcome(kept, treated, best(summands));
  }

  private static Set<UUID> ids(List<Claim> incidents) {
    return incidents.stream().map(Claim::id).collect(Collectors.toSet());
  }

  /** Those that are no part of another; links that run in a circle are not followed. */
  static List<Claim> summands(List<Claim> incidents) {
    Map<UUID, Claim> all = new HashMap<>();
    incidents.forEach(incident -> all.put(incident.id(), incident));
    return incidents.stream()
        .filter(part -> part.wholes().stream().noneMatch(whole -> isWithin(part, whole, all)))
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
        next.addAll(claim.wholes());
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

  /** The sum of bounds; what has no low adds nothing to it. */
  static Span sum(List<Claim> incidents) {
    Long low = null;
    Long high = 0L;
    for (Claim incident : incidents) {
      Span span = incident.stated();
      low = span.low() == null ? low : Long.valueOf((low == null ? 0 : low) + span.low());
      high = high == null || span.high() == null ? null : Long.valueOf(high + span.high());
    }
    return new Span(low, high);
  }

  /** The sum of best numbers; none where one is missing. */
  static List<Outcome.Best> best(List<Claim> incidents) {
    long sum = 0;
    for (Claim incident : incidents) {
      if (incident.best() == null) {
        return List.of();
      }
      sum += incident.best();
    }
    long number = sum;
    return incidents.stream()
        .min(Claim.MOST_TRUSTED)
        .map(trusted -> new Outcome.Best(number, trusted))
        .stream()
        .toList();
  }

  private static Treated added(Claim incident, int count, Span sum) {
    return new Treated(
        incident,
        Treatment.ADDED,
        incident.stated(),
        origin ->
            count == 1
                ? "This is the only incident of %s that counts.".formatted(origin)
                : "This is one of %d incidents of %s, which are added up: %s."
                    .formatted(count, origin, sum.tells() ? sum.words() : "none has bounds"));
  }

  private static Treated inAnother(Claim incident) {
    return new Treated(
        incident,
        Treatment.SAME_ORIGIN,
        incident.stated(),
        origin -> Treated.told(origin, "is a part of another incident and already in it."));
  }

  private static Treated elsewhere(Claim incident) {
    return new Treated(
        incident,
        Treatment.REJECTED,
        null,
        origin ->
            Treated.told(
                origin,
                "is an incident that does not begin in the days asked about; it counts where it"
                    + " begins."));
  }
}
