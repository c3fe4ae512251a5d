package org.standoff.position;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Modality;
import org.standoff.fact.QuantityInput;
import org.standoff.fact.Rank;

/** What a correction changes in a position: a field left out stays, one that is null is cleared. */
@RegisterForReflection(fields = false)
@Input("PositionPatch")
@Description("What a correction changes: a field left out stays, one that is null is cleared.")
public record PositionPatch(
    @Description("The crisis that it is about, by key.") @Nullable String crisis,
    @Description("What is claimed, in one or two sentences of the desk's own.")
        @Nullable String summary,
    @Description("How far the desk prefers it over others about the same thing.")
        @Nullable Rank rank,
    @Description("How strongly the claim is made by whoever makes it.") @Nullable Modality modality,
    @io.smallrye.graphql.api.Nullable @Description("What it rests on: at least one evidence.")
        @Nullable List<@NonNull EvidenceInput> evidence,
    @Description("Who takes the position, by key.") @Nullable String holder,
    @Description("What position it is.") @Nullable PositionKind kind,
    @Description("Whom it is taken on, by key; left out: nobody in particular is named.")
        @Nullable String target,
    @Description("In what respect it is taken.") @Nullable String regarding,
    @Description(
            "How many hold it, only where the holder is an unnamed group such as \"two dozen "
                + "nations\".")
        @Nullable QuantityInput holderCount,
    @Description("Since when it is held, or when the act was done.")
        @Nullable FuzzyDateInput validFrom,
    @Description("Until when it is held; left out: until the same holder takes another.")
        @Nullable FuzzyDateInput validTo,
    @Description("The vote by which it was taken, by key.") @Nullable String vote,
    @Description("The statement in which it was taken, by key.") @Nullable String statement) {}
