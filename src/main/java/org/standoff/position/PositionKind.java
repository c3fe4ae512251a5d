package org.standoff.position;

import org.eclipse.microprofile.graphql.Description;

/** What stance a holder takes on a target. */
@Description(
    "What stance a holder takes on a target, named after the map legends of recognition in the "
        + "crisis, with the nearest PLOVER and CAMEO codes.")
public enum PositionKind {
  @Description(
      "Recognises the target as holding the office or status in question (PLOVER SUPPORT, CAMEO "
          + "054).")
  RECOGNISES(PositionFamily.RECOGNITION),
  @Description("Declares that it does not recognise the target (PLOVER REJECT).")
  DOES_NOT_RECOGNISE(PositionFamily.RECOGNITION),
  @Description("Takes back a recognition it had given (PLOVER SANCTION/discontinue).")
  WITHDRAWS_RECOGNITION(PositionFamily.RECOGNITION),
  @Description("Expresses support for the target (PLOVER SUPPORT, CAMEO 051).")
  SUPPORTS(PositionFamily.SUPPORT),
  @Description(
      "Supports an institution such as a parliament without recognising the person who claims "
          + "office through it (PLOVER SUPPORT).")
  SUPPORTS_INSTITUTION_ONLY(PositionFamily.SUPPORT),
  @Description("Expresses opposition to the target (PLOVER REJECT or ACCUSE/disapprove).")
  OPPOSES(PositionFamily.SUPPORT),
  @Description("Condemns the target or what it did (PLOVER ACCUSE/disapprove).")
  CONDEMNS(PositionFamily.ACT),
  @Description("Accuses the target of a wrong (PLOVER ACCUSE/allege).")
  ACCUSES(PositionFamily.ACT),
  @Description(
      "Calls on others to recognise the target, which is not recognition of its own (PLOVER "
          + "REQUEST/change).")
  CALLS_ON_OTHERS_TO_RECOGNISE(PositionFamily.ACT),
  @Description("Calls for elections to be held (PLOVER REQUEST/change).")
  CALLS_FOR_ELECTIONS(PositionFamily.ACT),
  @Description("Calls for talks between the parties (PLOVER REQUEST/meet).")
  CALLS_FOR_DIALOGUE(PositionFamily.ACT),
  @Description(
      "Offers to mediate or to host talks (PLOVER AGREE in a diplomatic context, CAMEO 039).")
  OFFERS_MEDIATION(PositionFamily.ACT),
  @Description(
      "Imposes or keeps up sanctions or similar measures against the target (PLOVER "
          + "SANCTION/discontinue).")
  SANCTIONS(PositionFamily.MEASURE),
  @Description("Lifts or eases such measures (PLOVER CONCEDE).")
  LIFTS_SANCTIONS(PositionFamily.MEASURE),
  @Description("Threatens the target with consequences (PLOVER THREATEN).")
  THREATENS(PositionFamily.ACT),
  @Description("Ceases to support the target, as by defecting (nearest: PLOVER RETREAT).")
  WITHDRAWS_SUPPORT(PositionFamily.SUPPORT),
  @Description("States that it takes no side on recognition (no PLOVER code).")
  NEUTRAL(PositionFamily.RECOGNITION),
  @Description("Is known to have made no statement on recognition (no PLOVER code).")
  NO_STATEMENT(PositionFamily.RECOGNITION);

  private final PositionFamily family;

  PositionKind(PositionFamily family) {
    this.family = family;
  }

  /** The family within which a newer position of the same holder replaces an older one. */
  public PositionFamily family() {
    return family;
  }
}
