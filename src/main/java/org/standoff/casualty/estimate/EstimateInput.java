package org.standoff.casualty.estimate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.casualty.CasualtyFigure;

/**
 * What became of a figure in an estimate.
 *
 * @param figure the figure
 * @param treatment what became of it
 * @param countedAs with which bounds it entered; null where it did not
 * @param reason why
 */
@Description("What became of a figure in an estimate.")
public record EstimateInput(
    @NonNull @Description("The figure.") CasualtyFigure figure,
    @NonNull @Description("What became of it.") Treatment treatment,
    @Description(
            "The bounds with which it entered: of one that is KEPT those of its origin, of the others"
                + " its own as far as they bear on what is asked. Null where it did not enter.")
        @Nullable Bounds countedAs,
    @NonNull
        @Description(
            "Why, with its origin and what it was held against, for readers to understand.")
        String reason) {}
