package org.standoff.casualty;

import org.eclipse.microprofile.graphql.Description;

/** Who the people counted were. */
@Description(
    "Who the people counted were, after UCDP's division of deaths and Airwars; a figure may "
        + "bear several.")
public enum VictimStatus {
  @Description("Not taking part in fighting (UCDP deaths_civilians).")
  CIVILIAN,
  @Description("Fighters of the first warring side (UCDP deaths_a), as a rule the government's.")
  COMBATANT_SIDE_A,
  @Description("Fighters of the second warring side (UCDP deaths_b).")
  COMBATANT_SIDE_B,
  @Description("Police, military or other forces of a state.")
  SECURITY_FORCES,
  @Description("Taking part in a protest.")
  PROTESTER,
  @Description("Working for news media.")
  JOURNALIST,
  @Description("Giving medical or rescue help.")
  MEDICAL,
  @Description("Under 18 years of age.")
  CHILD,
  @Description("An adult woman.")
  WOMAN,
  @Description("Status not known (UCDP deaths_unknown).")
  UNKNOWN,
  @Description("Status claimed differently by different parties.")
  CONTESTED
}
