package org.standoff.statement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Modality;
import org.standoff.fact.Rank;

/**
 * What a correction changes in a statement: a field left out stays, one that is null is cleared.
 */
@RegisterForReflection(fields = false)
@Input("StatementPatch")
@Description("What a correction changes: a field left out stays, one that is null is cleared.")
public record StatementPatch(
    @Description("The crisis that it is about, by key.") @Nullable String crisis,
    @Description("What is claimed, in one or two sentences of the desk's own.")
        @Nullable String summary,
    @Description("How far the desk prefers it over others about the same thing.")
        @Nullable Rank rank,
    @Description("How strongly the claim is made by whoever makes it.") @Nullable Modality modality,
    @io.smallrye.graphql.api.Nullable @Description("What it rests on: at least one evidence.")
        @Nullable List<@NonNull EvidenceInput> evidence,
    @Description("Who said or wrote it, by key.") @Nullable String speaker,
    @Description("What kind of statement it is.") @Nullable StatementKind kind,
    @Description("How the source renders the words.") @Nullable QuotationMode quotation,
    @Description("When it was said or written.") @Nullable FuzzyDateInput said,
    @Description("Where it was said or published.") @Nullable String venue,
    @io.smallrye.graphql.api.Nullable @Description("Those whom it is addressed to, by key.")
        @Nullable List<@NonNull String> addressees,
    @io.smallrye.graphql.api.Nullable @Description("Those whom it speaks of, by key.")
        @Nullable List<@NonNull String> mentions,
    @io.smallrye.graphql.api.Nullable @Description("What it is about, in words for filtering.")
        @Nullable List<@NonNull String> topics,
    @Description("The speaker's own words, as far as the source prints them and they are kept.")
        @Nullable String quote,
    @Description("The language of the quote, by BCP 47 tag.") @Nullable String language) {}
