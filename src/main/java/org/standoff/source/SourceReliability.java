package org.standoff.source;

import org.eclipse.microprofile.graphql.Description;

/** How far a source can be relied upon, whatever it says. */
@Description(
    "How far a source is to be relied upon by its past record, on the Admiralty (NATO) scale, "
        + "apart from the credibility of what it says.")
public enum SourceReliability {
  @Description(
      "Completely reliable: no doubt about its authenticity, trustworthiness or competence.")
  A,
  @Description("Usually reliable: minor doubt, and mostly right in the past.")
  B,
  @Description("Fairly reliable: some doubt, but right in the past at times.")
  C,
  @Description("Not usually reliable: considerable doubt, though sometimes right in the past.")
  D,
  @Description(
      "Unreliable: without authenticity, trustworthiness or competence, with a record of being "
          + "wrong.")
  E,
  @Description("Cannot be judged: there is no basis for rating it.")
  F
}
