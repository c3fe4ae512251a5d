package org.standoff.fact;

import org.eclipse.microprofile.graphql.Description;

/** What a fuzzy date rests on. */
@Description("What the reading of a date rests on.")
public enum DateBasis {
  @Description("The source gives the calendar date itself.")
  STATED_ABSOLUTE,
  @Description(
      "Worked out from a relative expression (\"last week\", \"on Thursday\") and the date of "
          + "the source.")
  RESOLVED_RELATIVE,
  @Description(
      "Concluded from other content of the source that gives no expression of time for it.")
  INFERRED,
  @Description("Taken from another source than the one that is the evidence.")
  EXTERNAL,
  @Description("The source gives no date.")
  NOT_STATED
}
