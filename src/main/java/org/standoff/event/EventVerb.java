package org.standoff.event;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** What is done in an event, in the terms of PLOVER. */
@Description("What is done in an event, by the event types of PLOVER 0.8 (2021).")
public enum EventVerb {
  @Description("Agrees, offers or promises to cooperate (verbal cooperation).")
  AGREE(QuadClass.VERBAL_COOPERATION, ""),
  @Description("Meets, visits or talks with somebody (verbal cooperation).")
  CONSULT(QuadClass.VERBAL_COOPERATION, "visit third-party multilateral phone"),
  @Description(
      "Expresses support or approval, recognises, or signs an agreement (verbal cooperation).")
  SUPPORT(QuadClass.VERBAL_COOPERATION, ""),
  @Description(
      "Gives way in words or lifts restrictions, with no deed at once (verbal cooperation).")
  CONCEDE(QuadClass.VERBAL_COOPERATION, ""),
  @Description("Works together or exchanges to the benefit of both sides (material cooperation).")
  COOPERATE(QuadClass.MATERIAL_COOPERATION, ""),
  @Description("Gives material help that benefits mainly the receiver (material cooperation).")
  AID(QuadClass.MATERIAL_COOPERATION, ""),
  @Description("Gives way in deed: withdraws, releases, disarms, resigns (material cooperation).")
  RETREAT(QuadClass.MATERIAL_COOPERATION, "withdraw release disarm ceasefire access resign"),
  @Description("Asks for, calls for or demands something (verbal conflict).")
  REQUEST(QuadClass.VERBAL_CONFLICT, "assist change yield meet"),
  @Description("Disapproves, accuses or investigates (verbal conflict).")
  ACCUSE(QuadClass.VERBAL_CONFLICT, "disapprove investigate allege"),
  @Description("Refuses a demand, proposal or claim (verbal conflict).")
  REJECT(QuadClass.VERBAL_CONFLICT, "assist change yield meet"),
  @Description("Threatens to do something (verbal conflict).")
  THREATEN(QuadClass.VERBAL_CONFLICT, "restrict arrest relations expel territory violence"),
  @Description("Protests by demonstration, strike, boycott or the like (material conflict).")
  PROTEST(QuadClass.MATERIAL_CONFLICT, "demo riot strike hunger boycott obstruct vandalize"),
  @Description("Cuts back or breaks off relations, convicts or expels (material conflict).")
  SANCTION(QuadClass.MATERIAL_CONFLICT, "convict expel withdraw discontinue"),
  @Description("Puts forces or weapons on the move or in readiness (material conflict).")
  MOBILIZE(QuadClass.MATERIAL_CONFLICT, "troops weapons police militia"),
  @Description(
      "Forces by arrest, seizure, restriction or similar means short of violence (material "
          + "conflict).")
  COERCE(
      QuadClass.MATERIAL_CONFLICT,
      "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber"),
  @Description("Uses violence against people or things (material conflict).")
  ASSAULT(
      QuadClass.MATERIAL_CONFLICT,
      "abduct beat torture sexual targeted destroy primitive firearms explosives "
          + "suicide-attack aerial drone heavy-weapons crowd-control unconventional");

  private final QuadClass quad;
  private final String modes;

  EventVerb(QuadClass quad, String modes) {
    this.quad = quad;
    this.modes = modes;
  }

  /** The class of event data that this verb belongs to in PLOVER. */
  public QuadClass quad() {
    return quad;
  }

  /**
   * The modes by which PLOVER 0.8 lets this verb be told more closely; empty for a verb that has
   * none, whose events then bear no mode.
   */
  public List<String> modes() {
    return modes.isEmpty() ? List.of() : List.of(modes.split(" ", -1));
  }
}
