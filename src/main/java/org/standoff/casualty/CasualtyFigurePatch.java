package org.standoff.casualty;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Modality;
import org.standoff.fact.PlaceInput;
import org.standoff.fact.QuantityInput;
import org.standoff.fact.Rank;

/**
 * What a correction changes in a casualty figure: a field left out stays, one that is null is
 * cleared.
 */
@RegisterForReflection(fields = false)
@Input("CasualtyFigurePatch")
@Description("What a correction changes: a field left out stays, one that is null is cleared.")
public record CasualtyFigurePatch(
    @Description("The crisis that it is about, by key.") @Nullable String crisis,
    @Description("What is claimed, in one or two sentences of the desk's own.")
        @Nullable String summary,
    @Description("How far the desk prefers it over others about the same thing.")
        @Nullable Rank rank,
    @Description("How strongly the claim is made by whoever makes it.") @Nullable Modality modality,
    @io.smallrye.graphql.api.Nullable @Description("What it rests on: at least one evidence.")
        @Nullable List<@NonNull EvidenceInput> evidence,
    @Description("What was done to the people counted.") @Nullable Harm harm,
    @Description("How many.") @Nullable QuantityInput quantity,
    @io.smallrye.graphql.api.Nullable
        @Description("What the people counted all are; empty: not stated.")
        @Nullable List<@NonNull VictimStatus> victims,
    @io.smallrye.graphql.api.Nullable @Description("Those who are said to have done it, by key.")
        @Nullable List<@NonNull String> perpetrators,
    @Description("Who gave the figure, by key.") @Nullable String reportedBy,
    @Description("The time that the figure counts, or its as-of day if cumulative.")
        @Nullable FuzzyDateInput period,
    @Description("Where it happened; left out: not stated.") @Nullable PlaceInput place,
    @Description("Whether the figure is a running count up to the last day of its period.")
        @Nullable Boolean cumulative,
    @Description("How well the claim is supported.") @Nullable ClaimGrading grading,
    @Description("In what circumstances it happened.") @Nullable String context,
    @Description("What the source compares the figure with.") @Nullable String comparison) {}
