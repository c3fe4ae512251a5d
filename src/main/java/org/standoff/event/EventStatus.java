package org.standoff.event;

import org.eclipse.microprofile.graphql.Description;

/** Whether an event took place. */
@Description(
    "Whether an event took place, as the source presents it; extends the auxiliary modes of "
        + "PLOVER.")
public enum EventStatus {
  @Description("It took place and is over.")
  OCCURRED,
  @Description("It has begun and is not over.")
  ONGOING,
  @Description("It is announced or intended for a later time.")
  PLANNED,
  @Description("It had been planned and was called off.")
  CANCELLED,
  @Description("A party says that it took place, and nobody else bears it out.")
  CLAIMED,
  @Description("It is only considered as possible.")
  HYPOTHETICAL,
  @Description("It is said not to have taken place.")
  NEGATED
}
