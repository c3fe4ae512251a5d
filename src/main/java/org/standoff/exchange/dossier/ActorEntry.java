package org.standoff.exchange.dossier;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorInput;
import org.standoff.fact.Absent;

/**
 * An actor, which is corrected but never retracted, and may be merged into another.
 *
 * @param recordedAt since when the record says so; null: since the first moment of the file
 */
public record ActorEntry(
    @Unwrapped @NonNull ActorInput content,
    @Description(
            "The moment at which the record came to say this, at most to the microsecond; required "
                + "beside revisions or merged; left out: the first moment in the file, or when the "
                + "file is loaded where it has none.")
        @Nullable Instant recordedAt,
    @Description("Why the record was corrected to say this; required beside revisions.")
        @Nullable String reason,
    @Description("What the record said before, oldest first, each state whole but for the key.")
        List<@NonNull PastState<ActorInput>> revisions,
    @Description("How it was merged into another actor; left out: it was not.")
        @Nullable Merging merged)
    implements Entry<ActorInput> {

  /** Reads a list left out as empty. */
  public ActorEntry {
    revisions = Absent.orEmpty(revisions);
  }

  @Override
  public @Nullable Ending ending() {
    return merged;
  }
}
