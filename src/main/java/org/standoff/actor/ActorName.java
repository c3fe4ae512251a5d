package org.standoff.actor;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * One of the names of an actor.
 *
 * @param name as it is written in its language
 * @param language BCP 47 tag, or null where it belongs to none
 * @param kind what kind of name
 * @param validFrom first day of its use, or null
 * @param validTo last day of its use, or null
 */
@Embeddable
@Description("One of the names of an actor.")
public record ActorName(
    @NonNull @Description("As it is written.") String name,
    @Description("Language, as a BCP 47 tag.") @Nullable String language,
    @Enumerated(EnumType.STRING) @NonNull @Description("What kind of name it is.") NameKind kind,
    @Description("First day of its use, where known.") @Nullable LocalDate validFrom,
    @Description("Last day of its use, where known.") @Nullable LocalDate validTo) {}
