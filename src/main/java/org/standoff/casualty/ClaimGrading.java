package org.standoff.casualty;

import org.eclipse.microprofile.graphql.Description;

/** How well a claim of harm is supported. */
@Description("How well a claim of harm is supported, on the scale of Airwars.")
public enum ClaimGrading {
  @Description("The party held responsible has accepted responsibility.")
  CONFIRMED,
  @Description("Two or more credible sources report it, and it fits what is known of the action.")
  FAIR,
  @Description("A single source claims it so far.")
  WEAK,
  @Description("Competing claims name different parties as responsible.")
  CONTESTED,
  @Description(
      "Later shown not to hold, for example because no such harm or no such action took place.")
  DISCOUNTED
}
