package org.standoff.vote;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Modality;
import org.standoff.fact.Rank;

/** What a correction changes in a vote: a field left out stays, one that is null is cleared. */
@RegisterForReflection(fields = false)
@Input("VotePatch")
@Description("What a correction changes: a field left out stays, one that is null is cleared.")
public record VotePatch(
    @Description("The crisis that it is about, by key.") @Nullable String crisis,
    @Description("What is claimed, in one or two sentences of the desk's own.")
        @Nullable String summary,
    @Description("How far the desk prefers it over others about the same thing.")
        @Nullable Rank rank,
    @Description("How strongly the claim is made by whoever makes it.") @Nullable Modality modality,
    @io.smallrye.graphql.api.Nullable @Description("What it rests on: at least one evidence.")
        @Nullable List<@NonNull EvidenceInput> evidence,
    @Description("The body that voted, by key.") @Nullable String body,
    @Description("What was voted on.") @Nullable String subject,
    @Description("The number under which the body keeps what was voted on.")
        @Nullable String reference,
    @Description("When the vote was held.") @Nullable FuzzyDateInput held,
    @Description("How the vote ended.") @Nullable VoteResult result,
    @Name("for") @Description("The votes for; left out: not stated, which is not zero.")
        @Nullable Integer votesFor,
    @Description("The votes against; left out: not stated, which is not zero.")
        @Nullable Integer against,
    @Description("The abstentions; left out: not stated, which is not zero.")
        @Nullable Integer abstentions,
    @Description("Those who were absent; left out: not stated, which is not zero.")
        @Nullable Integer absent,
    @io.smallrye.graphql.api.Nullable
        @Description("Who voted how, as far as it is known; each voter once.")
        @Nullable List<@NonNull BallotInput> ballots) {}
