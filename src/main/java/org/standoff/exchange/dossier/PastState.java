package org.standoff.exchange.dossier;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Keyed;

/**
 * What the record said about something until it was corrected.
 *
 * @param content all that it said, under the key that it still has
 * @param recordedAt since when it said so
 * @param reason why it had been corrected to say so; null for the first state
 */
public record PastState<T extends Keyed>(
    @Unwrapped @NonNull T content,
    @NonNull
        @Description("The moment at which the record came to say this, at most to the microsecond.")
        Instant recordedAt,
    @Description("Why the record was corrected to say this; required for all but the first.")
        @Nullable String reason) {}
