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
        @Nullable Boolean approximate) {}
