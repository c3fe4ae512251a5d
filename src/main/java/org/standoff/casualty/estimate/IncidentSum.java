package org.standoff.casualty.estimate;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Incidents of one dataset that count the same victims, added up. Those of other victims are in
 * another sum, since the same people can be counted there.
 *
 * @param incidents at least one
 * @param less whether they count only some of the victims asked about
 */
record IncidentSum(List<Claim> incidents, boolean less) {

  /** What tells most about a dataset: all victims, or else the most people of some victims. */
  private static final Comparator<IncidentSum> TELLING =
      Comparator.comparing(IncidentSum::less)
          .thenComparing(sum -> sum.span().floor(), Comparator.reverseOrder())
          .thenComparing(sum -> !sum.span().tells());

  /** The sums of incidents of one dataset, none of which is a part of another. */
  static List<IncidentSum> of(List<Claim> incidents, Asked asked) {
    Collection<List<Claim>> byVictims =
        incidents.stream()
            .collect(Collectors.groupingBy(Claim::victims, LinkedHashMap::new, Collectors.toList()))
            .values();
    return byVictims.stream()
        .map(same -> new IncidentSum(same, asked.allVictims() && !same.get(0).victims().isEmpty()))
        .toList();
  }

  /** Of the sums of one dataset, the one that speaks for it where there can be only one. */
  static IncidentSum telling(List<Claim> incidents, Asked asked) {
    return of(incidents, asked).stream().min(TELLING).orElseThrow();
  }

  /** Its bounds; what has no low adds nothing to it, and of only some victims there is no high. */
  Span span() {
    Span sum = sum();
    return less ? sum.notFewer() : sum;
  }

  /** With what bounds an incident is in it. */
  Span share(Claim incident) {
    return less ? incident.stated().notFewer() : incident.stated();
  }

  /** The sum of best numbers; none where one is missing, or where only some victims are counted. */
  Optional<Outcome.Best> best() {
    long sum = 0;
    for (Claim incident : incidents) {
      if (less || incident.best() == null) {
        return Optional.empty();
      }
      sum += incident.best();
    }
    long number = sum;
    return incidents.stream()
        .min(Claim.MOST_TRUSTED)
        .map(trusted -> new Outcome.Best(number, trusted));
  }

  /** How a reader is told that an incident is in it, once told how the dataset is called. */
  String words(String origin) {
    String total = span().tells() ? span().words() : "none has bounds";
    if (incidents.size() == 1) {
      return "This is the only incident of "
          + origin
          + " that counts"
          + (less ? some() + ": " + total : "")
          + ".";
    }
    return "This is one of %d incidents of %s%s, which are added up: %s."
        .formatted(incidents.size(), origin, less ? " that count" + some() : "", total);
  }

  private String some() {
    return " only some victims (" + String.join(", ", incidents.get(0).victims()) + ")";
  }

  private Span sum() {
    Long low = null;
    Long high = 0L;
    for (Claim incident : incidents) {
      Span span = incident.stated();
      low = span.low() == null ? low : Long.valueOf((low == null ? 0 : low) + span.low());
      high = high == null || span.high() == null ? null : Long.valueOf(high + span.high());
    }
    return new Span(low, high);
  }
}
