package org.standoff.fact;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** A number of people or actors as it is given to the record. */
@Input("QuantityInput")
@Description(
    "A number as it is worded, to be read by rule set standoff-1; or how it is to be read where "
        + "there is no wording that the rules know; or bounds that another dataset has read.")
public record QuantityInput(
    @Description("The wording, such as \"nearly 700\". Alone, it is read by rule set standoff-1.")
        @Nullable String verbatim,
    @Description(
            "How the number is worded, where the source prints no number, or words it in a "
                + "language that the rules do not read.")
        @Nullable Qualifier qualifier,
    @Description("The number in the wording, for a qualifier that has one; not negative.")
        @Nullable Integer value,
    @Description("The lower bound that another dataset gives, inclusive; left out: unbounded.")
        @Nullable Integer low,
    @Description("The best estimate that another dataset gives.") @Nullable Integer best,
    @Description("The upper bound that another dataset gives, inclusive; left out: unbounded.")
        @Nullable Integer high,
    @Description("The dataset whose reading low, best and high are; required with them.")
        @Nullable String rules) {}
