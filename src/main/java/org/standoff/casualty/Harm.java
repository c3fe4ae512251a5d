package org.standoff.casualty;

import org.eclipse.microprofile.graphql.Description;

/** What was done to the people counted. */
@Description(
    "What was done to the people who are counted, after the categories of OHCHR, Every Casualty "
        + "and UCDP.")
public enum Harm {
  @Description("Killed, or died of what was done to them.")
  KILLED,
  @Description("Wounded or hurt without having died of it.")
  INJURED,
  @Description("Arrested or otherwise deprived of liberty by an authority.")
  DETAINED,
  @Description(
      "Deprived of liberty by or with the consent of an authority that denies it or conceals "
          + "their fate.")
  DISAPPEARED,
  @Description("Whereabouts unknown, with nobody known to hold them.")
  MISSING,
  @Description("Taken away by force by others than an authority acting as such.")
  ABDUCTED,
  @Description("Forced to leave their homes, within the country or across a border.")
  DISPLACED,
  @Description("Tortured or otherwise treated cruelly while in somebody's power.")
  TORTURED,
  @Description("Set free after detention or abduction.")
  RELEASED
}
