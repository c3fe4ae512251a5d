package org.standoff.event;

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
import org.standoff.fact.Rank;

/** What a correction changes in an event: a field left out stays, one that is null is cleared. */
@RegisterForReflection(fields = false)
@Input("EventPatch")
@Description("What a correction changes: a field left out stays, one that is null is cleared.")
public record EventPatch(
    @Description("The crisis that it is about, by key.") @Nullable String crisis,
    @Description("What is claimed, in one or two sentences of the desk's own.")
        @Nullable String summary,
    @Description("How far the desk prefers it over others about the same thing.")
        @Nullable Rank rank,
    @Description("How strongly the claim is made by whoever makes it.") @Nullable Modality modality,
    @io.smallrye.graphql.api.Nullable @Description("What it rests on: at least one evidence.")
        @Nullable List<@NonNull EvidenceInput> evidence,
    @Description("What kind of event it is, in the desk's own terms (upper case).")
        @Nullable String type,
    @Description("What is done, by the event types of PLOVER; left out: none fits.")
        @Nullable EventVerb verb,
    @Description("How it is done, by the modes that PLOVER has for the verb.")
        @Nullable String mode,
    @io.smallrye.graphql.api.Nullable @Description("What it concerns, by the contexts of PLOVER.")
        @Nullable List<@NonNull EventContext> contexts,
    @Description("Whether it happened, goes on, is planned and the like.")
        @Nullable EventStatus status,
    @Description("When it happened or is to happen.") @Nullable FuzzyDateInput occurred,
    @io.smallrye.graphql.api.Nullable
        @Description("Who took part, those who act before those who are acted upon.")
        @Nullable List<@NonNull ParticipantInput> participants,
    @Description("Where it happened; left out: not stated.") @Nullable PlaceInput place,
    @Description("The statement that announced it, by key.") @Nullable String announcedBy,
    @Description("The event that became of it, by key.") @Nullable String outcome) {}
