package org.standoff.fact;

import org.eclipse.microprofile.graphql.Description;

/** The calendar step of a series. */
@Description(
    "The calendar step by which a series is cut; steps follow the calendar, so months and years "
        + "differ in length.")
public enum Interval {
  @Description("One calendar day.")
  DAY,
  @Description("Seven days from Monday to Sunday, as in ISO 8601.")
  WEEK,
  @Description("One calendar month.")
  MONTH,
  @Description("One calendar year.")
  YEAR
}
