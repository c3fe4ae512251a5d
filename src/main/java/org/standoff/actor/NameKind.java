package org.standoff.actor;

import org.eclipse.microprofile.graphql.Description;

/** What kind of name a name of an actor is. */
@Description(
    "What kind of name this is of the actor, after Popolo's other_names and OpenSanctions.")
public enum NameKind {
  @Description("The name under which the actor is listed.")
  PRIMARY,
  @Description("Another name in use for the actor.")
  ALIAS,
  @Description("The name in the actor's own language and script.")
  NATIVE,
  @Description("The name carried over into another script.")
  TRANSLITERATED,
  @Description("A name that was used once and has been given up.")
  FORMER,
  @Description("An acronym or other short form.")
  ABBREVIATION,
  @Description("The spelling found in a source, right or wrong.")
  AS_PRINTED
}
