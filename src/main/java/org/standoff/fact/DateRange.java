package org.standoff.fact;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/** Which fuzzy dates are asked for. */
@Input("DateRange")
@Description(
    "Days from one to another, both inclusive; a fuzzy date matches when the two overlap. One of"
        + " unknown date matches only where undated ones are asked for.")
public record DateRange(
    @Description("The first day; null for a range without beginning.") @Nullable LocalDate from,
    @Description("The last day; null for a range without end.") @Nullable LocalDate to,
    @Description("True asks for those of unknown date.") @Nullable Boolean undated) {

  /**
   * Checks the order of the days.
   *
   * @throws RecordException with {@link ErrorCode#VALIDATION} when the first day is after the last
   */
  public DateRange {
    if (!DateRules.inOrder(from, to)) {
      throw new RecordException(
          ErrorCode.VALIDATION, "A date range does not end before it begins.");
    }
  }
}
