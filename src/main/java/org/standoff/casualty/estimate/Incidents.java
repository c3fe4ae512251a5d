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

/** The incidents of one dataset: they are added up. */
final class Incidents {

  private Incidents() {}

  /** Adds up incidents of one dataset, of which there is at least one. */
  static Outcome add(List<Claim> incidents, Asked asked) {
    List<Claim> wholes = summands(incidents);
    Map<UUID, Long> lows = partLows(incidents, wholes, asked);
    List<Claim> summands =
        wholes.stream()
            .map(whole -> within(whole, asked).atLeast(lows.getOrDefault(whole.id(), 0L)))
            .toList();
    Map<UUID, Claim> summed = new HashMap<>();
    summands.forEach(summand -> summed.put(summand.id(), summand));
    Span sum = sum(summands);
    List<Treated> treated = new ArrayList<>();
    for (Claim incident : incidents) {
      Claim summand = summed.get(incident.id());
      treated.add(
          summand == null ? inAnother(incident) : added(summand, summands.size(), sum, asked));
    }
    return new Outcome(List.of(sum), treated, best(summands));
  }

  /** An incident that may be in part beyond the days asked about says of them only "not more". */
  private static Claim within(Claim incident, Asked asked) {
    return asked.holds(incident.period()) ? incident : incident.atMost();
  }

  /** How many the parts of each are at least, as far as they are within the days asked about. */
  private static Map<UUID, Long> partLows(List<Claim> incidents, List<Claim> wholes, Asked asked) {
    Set<UUID> whole = wholes.stream().map(Claim::id).collect(Collectors.toSet());
    Map<UUID, Long> lows = new HashMap<>();
    for (Claim part : incidents) {
      if (!whole.contains(part.id()) && asked.holds(part.period())) {
        part.wholes().forEach(id -> lows.merge(id, part.stated().floor(), Long::sum));
      }
    }
    return lows;
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

  private static Treated added(Claim incident, int count, Span sum, Asked asked) {
    String beyond =
        asked.holds(incident.period())
            ? ""
            : " Its days (%s) reach beyond those asked about, so it counts as %s."
                .formatted(incident.period().words(), incident.stated().words());
    return new Treated(
        incident,
        Treatment.ADDED,
        incident.stated(),
        origin ->
            (count == 1
                    ? "This is the only incident of %s that counts.".formatted(origin)
                    : "This is one of %d incidents of %s, which are added up: %s."
                        .formatted(count, origin, sum.tells() ? sum.words() : "none has bounds"))
                + beyond);
  }

  private static Treated inAnother(Claim incident) {
    return new Treated(
        incident,
        Treatment.SAME_ORIGIN,
        incident.stated(),
        origin -> Treated.told(origin, "is a part of another incident and already in it."));
  }
}
