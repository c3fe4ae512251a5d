package org.standoff.position;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * The tally on one day of a timeline.
 *
 * @param date which day
 * @param tally the tally on it
 * @param moved who stands elsewhere than at the point before
 */
@Description("The tally on one day of a timeline, and who moved since the point before.")
public record PositionTimelinePoint(
    @NonNull @Description("The day: that of a change, or the last of an interval.") LocalDate date,
    @NonNull @Description("The tally on that day.") List<@NonNull PositionTally> tally,
    @NonNull
        @Description(
            "Who stands elsewhere than at the point before (the day before the range, for the"
                + " first), by key.")
        List<@NonNull PositionMove> moved) {}
