package org.standoff.event;

import org.eclipse.microprofile.graphql.Description;

/** The four classes into which event verbs fall. */
@Description("The four classes of event data: cooperation or conflict, in words or in deeds.")
public enum QuadClass {
  @Description("Cooperation in words, such as agreement, meeting or praise.")
  VERBAL_COOPERATION,
  @Description("Cooperation in deeds, such as aid or withdrawal.")
  MATERIAL_COOPERATION,
  @Description("Conflict in words, such as accusation or threat.")
  VERBAL_CONFLICT,
  @Description("Conflict in deeds, such as protest, sanction or violence.")
  MATERIAL_CONFLICT
}
