package org.standoff.fact;

import org.eclipse.microprofile.graphql.Description;

/** How closely a fuzzy date is known, which decides the shape of its bounds. */
@Description(
    "How closely a date is known, after UCDP's date_prec and ACLED's time_precision, widened by "
        + "instants, years and ranges.")
public enum DatePrecision {
  @Description("Known to the moment: both bounds are the day of that moment at its own offset.")
  INSTANT,
  @Description("Known to the day (UCDP 1, ACLED 1): both bounds are that day.")
  DAY,
  @Description("One single day, not known which, of the seven days between the bounds (UCDP 3).")
  DAY_IN_WEEK,
  @Description(
      "A calendar week as a whole, or at any time in it (ACLED 2): the bounds hold seven days, "
          + "from a Sunday or a Monday.")
  WEEK,
  @Description("A calendar month (UCDP 4, ACLED 3): bounds are its first and its last day.")
  MONTH,
  @Description("A calendar year (UCDP 5): bounds are its first and its last day.")
  YEAR,
  @Description("Any other span of days; one end may be open, and its bound is then null.")
  RANGE,
  @Description("Not known at all: both bounds are null and no range matches it.")
  UNKNOWN
}
