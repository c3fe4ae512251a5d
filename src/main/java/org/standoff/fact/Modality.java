package org.standoff.fact;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;

/** How strongly a fact is put forward by whoever puts it forward. */
@Description(
    "How strongly the claim is made by whoever makes it, which is not a judgement of its truth; "
        + "compare Wikidata's nature of statement (P5102) and sourcing circumstances (P1480) and the "
        + "auxiliary modes of PLOVER.")
public enum Modality {
  @Description("Stated as plain fact, without any reservation.")
  ASSERTED,
  @Description(
      "Stated as fact by someone placed to know, in confirmation of what others had claimed.")
  CONFIRMED,
  @Description("Put forward as what somebody believes or thinks likely, not as established.")
  BELIEVED,
  @Description(
      "Passed on from elsewhere (\"reportedly\") without being adopted as the speaker's own.")
  REPORTED,
  @Description("Put forward as an accusation that has not been proved.")
  ALLEGED,
  @Description("Arrived at by estimation rather than by counting or observation.")
  ESTIMATED,
  @Description(
      "Stated by an interested party, with the reporting source keeping its distance "
          + "(\"claimed\").")
  CLAIMED,
  @Description("Declared untrue by somebody whom it concerns.")
  DENIED,
  @Description("Contested between parties, with no side's version adopted.")
  DISPUTED,
  @Description("Withdrawn by whoever had claimed it; differs from a record withdrawn by the desk.")
  RETRACTED,
  @Description("Announced or scheduled for a later time, not yet so when it was said.")
  PLANNED,
  @Description("Considered as possible or conditional only, as in speculation.")
  HYPOTHETICAL,
  @Description(
      "Stated as not being or not having happened, as where a source says what somebody did not "
          + "do.")
  NEGATED;

  /** Whoever puts something forward so does not claim that it holds. */
  public static final Set<Modality> NOT_CLAIMED =
      Collections.unmodifiableSet(EnumSet.of(DENIED, RETRACTED, PLANNED, HYPOTHETICAL, NEGATED));

  /** {@link #NOT_CLAIMED} as a list of SQL, in parentheses. */
  public static String notClaimed() {
    return NOT_CLAIMED.stream()
        .map(modality -> "'" + modality + "'")
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
