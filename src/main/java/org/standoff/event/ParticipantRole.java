package org.standoff.event;

import org.eclipse.microprofile.graphql.Description;

/** What part an actor has in an event. */
@Description(
    "What part an actor has in an event, after the source and the target (recipient) of PLOVER.")
public enum ParticipantRole {
  @Description("The actor that acts.")
  SOURCE,
  @Description("The actor that the action is directed at.")
  TARGET,
  @Description("An actor that takes part otherwise, such as a host, mediator or witness.")
  OTHER
}
