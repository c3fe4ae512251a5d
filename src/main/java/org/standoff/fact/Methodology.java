package org.standoff.fact;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * All published methods, each list by name.
 *
 * @param ruleSets how what sources say is read
 * @param estimates how many claims become one figure
 * @param tallies how positions, votes and rows of any kind are counted
 */
@Description("How wordings become bounds and how answers are derived, per version.")
public record Methodology(
    @NonNull @Description("How what sources say is read, such as wordings of numbers.")
        List<@NonNull Method> ruleSets,
    @NonNull @Description("How figures are made of many claims.") List<@NonNull Method> estimates,
    @NonNull @Description("How positions, votes and rows of any kind are counted.")
        List<@NonNull Method> tallies) {}
