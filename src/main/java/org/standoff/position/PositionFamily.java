package org.standoff.position;

import org.eclipse.microprofile.graphql.Description;

/** The families within which a newer position replaces an older one. */
@Description("Positions of one family on the same target replace each other; acts never do.")
public enum PositionFamily {
  @Description("Whether a holder recognises the target's claim.")
  RECOGNITION,
  @Description("Whether a holder backs the target.")
  SUPPORT,
  @Description("Measures taken against the target, told apart also by what they concern.")
  MEASURE,
  @Description("Acts that stand from their day on and are never replaced.")
  ACT
}
