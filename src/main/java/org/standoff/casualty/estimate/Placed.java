package org.standoff.casualty.estimate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A claim held against the scope.
 *
 * @param claim the claim
 * @param reach how much of the scope it is about
 * @param why what makes it about less or more, as clauses whose subject is the figure
 * @param span what it says about the scope
 */
record Placed(Claim claim, Reach reach, List<String> why, Span span) {

  UUID id() {
    return claim.id();
  }

  /** The as-of day of a running count as a reader says it. */
  String asOf() {
    return claim.period().end();
  }

  /** Whether it is a running count whose day is known to be before another's. */
  boolean isOlderThan(Placed other) {
    LocalDate last = claim.period().to();
    LocalDate others = other.claim.period().earliestEnd();
    return isRunning() && other.isRunning() && Period.isAfter(others, last);
  }

  /** Whether it is a running count as of some day. */
  boolean isRunning() {
    return claim.cumulative() && claim.period().dated();
  }

  /** How a reader is told what it says about the scope: a clause whose subject is the figure. */
  String reading(Scope scope) {
    if (!span.tells()) {
      return reach == Reach.WHOLE
          ? whole(scope, "bounds nothing")
          : partial(scope, "it bounds nothing");
    }
    return switch (reach) {
      case WHOLE -> whole(scope, "says " + span.words());
      case LESS -> partial(scope, "it says only \"not fewer\": " + span.words());
      case MORE -> partial(scope, "it says only \"not more\": " + span.words());
      case ASKEW -> partial(scope, "it bounds nothing");
    };
  }

  private static String whole(Scope scope, String meaning) {
    return "is about what is asked (" + scope.words() + ") and " + meaning;
  }

  private String partial(Scope scope, String meaning) {
    return String.join(" and ", why)
        + "; held against what is asked ("
        + scope.words()
        + ") "
        + meaning;
  }
}
