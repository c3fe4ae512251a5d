package org.standoff.casualty.estimate;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * How many came to harm in one interval, by the incidents of datasets that begin in it.
 *
 * @param from the first day that is counted, inclusive
 * @param to the last day that is counted, inclusive
 * @param low at least so many; null where no figure says so
 * @param best the sum of the best numbers; null where one is missing
 * @param high at most so many; null where a figure has no upper bound, or there is none
 * @param figures how many incidents begin in the interval; 0 means that nothing is known
 * @param method name and version of the method
 */
@Description(
    "How many came to harm in one interval, by the incidents of datasets that begin in it. Where none"
        + " does, figures is 0 and low, best and high are null: not stated is not zero.")
public record CasualtySeriesPoint(
    @NonNull
        @Description("The first day counted: of the interval, or of the days asked about if later.")
        LocalDate from,
    @NonNull
        @Description(
            "The last day counted: of the interval, or of the days asked about if earlier.")
        LocalDate to,
    @Description("At least so many people; null where no figure says so.") @Nullable Integer low,
    @Description("The sum of the best numbers; null where one is missing.") @Nullable Integer best,
    @Description(
            "At most so many people; null where a figure has no upper bound, or there is none.")
        @Nullable Integer high,
    @Description("How many incidents begin in the interval; 0 means that nothing is known.")
        int figures,
    @NonNull @Description("Name and version of the method, which `methodology` describes.")
        String method) {}
