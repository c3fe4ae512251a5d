package org.standoff.actor;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.EvidenceInput;

/** What a correction changes in an actor: a field left out stays, one that is null is cleared. */
@RegisterForReflection(fields = false)
@Input("ActorPatch")
@Description("What a correction changes: a field left out stays, one that is null is cleared.")
public record ActorPatch(
    @Description("What kind of actor it is.") @Nullable ActorKind kind,
    @io.smallrye.graphql.api.Nullable @Description("Its names, of which at least one is PRIMARY.")
        @Nullable List<@NonNull ActorNameInput> names,
    @io.smallrye.graphql.api.Nullable @Description("Its identifiers in other registers.")
        @Nullable List<@NonNull ExternalIdInput> externalIds,
    @Description("The country that it belongs to, by ISO 3166-1 alpha-2 code in upper case.")
        @Nullable String country,
    @Description("Who or what the actor is, in a phrase.") @Nullable String description,
    @io.smallrye.graphql.api.Nullable
        @Description("The titles and memberships that it holds or is said to hold.")
        @Nullable List<@NonNull RoleInput> roles,
    @io.smallrye.graphql.api.Nullable @Description("Where it is named and described.")
        @Nullable List<@NonNull EvidenceInput> evidence) {}
