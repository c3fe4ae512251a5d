package org.standoff.actor;

import org.eclipse.microprofile.graphql.Description;

/** What kind of being or body an actor is. */
@Description(
    "What kind of being or body an actor is, after the classes of Popolo and FollowTheMoney.")
public enum ActorKind {
  @Description("One human being who can be named.")
  PERSON,
  @Description(
      "A body that none of the narrower kinds describes, such as a movement or an association.")
  ORGANISATION,
  @Description("A party or alliance that stands for election.")
  POLITICAL_PARTY,
  @Description("A state as an actor of international relations.")
  STATE,
  @Description("Several states taken together, without being an organisation of their own.")
  STATE_GROUP,
  @Description("A body set up between states, or one of its offices.")
  INTERNATIONAL_ORGANISATION,
  @Description(
      "A public body of a state or union that is neither court, parliament nor armed force.")
  INSTITUTION,
  @Description("A court or tribunal, national or international.")
  COURT,
  @Description(
      "A legislature or one of its chambers; it is not the state or union that it belongs to.")
  PARLIAMENT,
  @Description("Military, police or paramilitary forces, of a state or not.")
  ARMED_FORCES,
  @Description("A newspaper, broadcaster, agency or other publisher of news.")
  MEDIA,
  @Description("Somebody whom a source quotes without a name.")
  UNNAMED_SOURCE,
  @Description(
      "Several people or bodies whom a source does not name one by one; never expanded into "
          + "members.")
  UNNAMED_GROUP
}
