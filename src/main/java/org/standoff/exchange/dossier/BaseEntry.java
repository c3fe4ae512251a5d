package org.standoff.exchange.dossier;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Absent;
import org.standoff.fact.Keyed;

/**
 * A crisis or a source, which is corrected but never retracted.
 *
 * @param recordedAt since when the record says so; null: since the first moment of the file
 */
public record BaseEntry<T extends Keyed>(
    @Unwrapped @NonNull T content,
    @Description(
            "The moment at which the record came to say this, at most to the microsecond; required "
                + "beside revisions; left out: the first moment in the file, or when the file is "
                + "loaded where it has none.")
        @Nullable Instant recordedAt,
    @Description("Why the record was corrected to say this; required beside revisions.")
        @Nullable String reason,
    @Description("What the record said before, oldest first, each state whole but for the key.")
        List<@NonNull PastState<T>> revisions)
    implements Entry<T> {

  /** Reads a list left out as empty. */
  public BaseEntry {
    revisions = Absent.orEmpty(revisions);
  }
}
