package org.standoff.fact;

import org.eclipse.microprofile.graphql.Description;

/** Which of several claims about the same thing the desk puts first. */
@Description(
    "How far the desk prefers this record over others about the same thing, as the ranks of "
        + "Wikidata statements do.")
public enum Rank {
  @Description(
      "The best current record of the matter; it is shown first where only one can be shown.")
  PREFERRED,
  @Description(
      "Neither preferred nor discarded; the rank of every record unless the desk decides "
          + "otherwise.")
  NORMAL,
  @Description(
      "Known to be wrong or outdated but kept because it was claimed; estimates and tallies "
          + "leave it out.")
  DEPRECATED
}
