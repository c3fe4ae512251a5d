package org.standoff.fact;

import org.eclipse.microprofile.graphql.Description;

/** How one fact bears upon another. */
@Description(
    "How the fact at the link's start bears upon the fact at its end; derivation follows W3C "
        + "PROV.")
public enum LinkKind {
  @Description("The first was made in answer to the second.")
  RESPONDS_TO,
  @Description("The two cannot both be so as they are worded.")
  CONTRADICTS,
  @Description("The first supports the second on evidence of its own.")
  CORROBORATES,
  @Description("Both go back to the same briefing, count or witness, so they count as one.")
  SAME_ORIGIN,
  @Description("The first repeats the second in substance and adds nothing to it.")
  RESTATES,
  @Description("The first adds detail to the second without changing it.")
  ELABORATES,
  @Description("The first puts right an error in the second, made by the same claimant.")
  CORRECTS,
  @Description("The first withdraws the second, by the same claimant.")
  RETRACTS,
  @Description(
      "The first takes the place of the second because it is newer, as a later running count "
          + "does.")
  SUPERSEDES,
  @Description("The first carries out what the second promised, threatened or planned.")
  FULFILS,
  @Description("The first was made out of the second, in the sense of wasDerivedFrom in W3C PROV.")
  DERIVED_FROM,
  @Description(
      "What the first describes or counts is contained in what the second describes or counts.")
  PART_OF,
  @Description("The first has the second as its subject.")
  ABOUT
}
