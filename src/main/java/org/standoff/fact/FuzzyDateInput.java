package org.standoff.fact;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** A date as it is given to the record. */
@Input("FuzzyDateInput")
@Description("A date as well as it is known; leave out edtf where it is not known at all.")
public record FuzzyDateInput(
    @Description(
            "The date in EDTF (ISO 8601-2): a day, month, year or moment; an interval a/b; one "
                + "unnamed day of an interval [a..b]; '..' for an open end. Left out: not known.")
        @Nullable String edtf,
    @Description("The words of the source that tell the date.") @Nullable String expression,
    @Description("Why the date is read as it is, or why it is not known.") @Nullable String reason,
    @Description(
            "What the reading rests on. Left out: STATED_ABSOLUTE where edtf is given, else "
                + "NOT_STATED.")
        @Nullable DateBasis basis,
    @Description("Whether the date is only approximate; '~' in edtf says the same.")
        @Nullable Boolean approximate)
    implements Checked {

  @Override
  public void check(Problems problems) {
    problems.term("edtf", edtf);
    problems.text("expression", expression);
    problems.text("reason", reason);
    if (basis != null && (basis == DateBasis.NOT_STATED) != (edtf == null)) {
      problems.add("basis", "must be NOT_STATED exactly where edtf is left out");
    }
    try {
      toFuzzyDate();
    } catch (IllegalArgumentException e) {
      problems.add(
          edtf == null ? "approximate" : "edtf", "is no valid date by the rule: " + e.getMessage());
    }
  }

  /**
   * The date that this says.
   *
   * @throws IllegalArgumentException where it says none; the message is the rule broken
   */
  public FuzzyDate toFuzzyDate() {
    DateBasis assumed = edtf == null ? DateBasis.NOT_STATED : DateBasis.STATED_ABSOLUTE;
    FuzzyDate date = FuzzyDate.parse(edtf, Absent.or(basis, assumed), expression, reason);
    return new FuzzyDate(
        date.earliest(),
        date.latest(),
        date.at(),
        date.approximate() || Boolean.TRUE.equals(approximate),
        date.precision(),
        date.basis(),
        date.expression(),
        date.reason());
  }

  /** Whether it lies before another, however both are read; false where one is no valid date. */
  public boolean isBefore(FuzzyDateInput other) {
    try {
      return toFuzzyDate().isBefore(other.toFuzzyDate());
    } catch (IllegalArgumentException e) { // which its own check tells
      return false;
    }
  }

  /** The input that says this date. */
  public static FuzzyDateInput of(FuzzyDate date) {
    return new FuzzyDateInput(
        date.edtf(),
        date.expression(),
        date.reason(),
        date.basis(),
        date.approximate() ? true : null);
  }
}
