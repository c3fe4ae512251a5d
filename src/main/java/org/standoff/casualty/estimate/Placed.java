package org.standoff.casualty.estimate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim held against the scope.
 *
 * @param claim the claim
 * @param reach how much of the scope it is about
 * @param why what makes it about less or more, as phrases that follow "it"
 * @param span what it says about the scope
 */
record Placed(Claim claim, Reach reach, List<String> why, Span span) {

  UUID id() {
    return claim.id();
  }

  /** The as-of day of a running count; null where it is open, that is the newest. */
  @Nullable LocalDate asOf() {
    return claim.period().to();
  }

  /** Whether it is a running count whose day is known to be before another's. */
  boolean isOlderThan(Placed other) {
    return isRunning()
        && other.isRunning()
        && asOf() != null
        && (other.asOf() == null || Period.isAfter(other.asOf(), asOf()));
  }

  /** Whether it is a running count as of some day. */
  boolean isRunning() {
    return claim.cumulative() && claim.period().dated();
  }

  /** How a reader is told what it says about the scope. */
  String reading(Scope scope) {
    if (reach == Reach.WHOLE) {
      return "about what is asked (" + scope.words() + "): " + span.words();
    }
    String meaning =
        switch (reach) {
          case LESS -> "so it says only \"not fewer\"";
          case MORE -> "so it says only \"not more\"";
          default -> "so it bounds nothing";
        };
    return "it "
        + String.join(" and ", why)
        + ", held against "
        + scope.words()
        + ", "
        + meaning
        + ": "
        + span.words();
  }
}
