package org.standoff.exchange.dossier;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Absent;
import org.standoff.fact.Keyed;

/**
 * An actor, a source or a fact as it stands now, with how it came to stand so. The moments of
 * {@code revisions}, {@code recordedAt} and {@code retracted} ascend strictly, and each but the
 * first comes with a reason.
 *
 * @param content what the record says now, or said last where it was retracted
 * @param recordedAt since when it says so; null: since the file is loaded
 * @param reason why it was corrected to say so; null where it never was
 * @param revisions what it said before, oldest first
 * @param retracted how it was withdrawn; null where it stands
 */
public record Entry<T extends Keyed>(
    @Unwrapped @NonNull T content,
    @Description(
            "The moment at which the record came to say this; required beside revisions or "
                + "retracted; left out: when the file is loaded.")
        @Nullable Instant recordedAt,
    @Description("Why the record was corrected to say this; required beside revisions.")
        @Nullable String reason,
    @Description("What the record said before, oldest first, each state whole but for the key.")
        List<@NonNull PastState<T>> revisions,
    @Description("How it was withdrawn; left out: it stands.") @Nullable Retraction retracted) {

  /** Reads a list left out as empty. */
  public Entry {
    revisions = Absent.orEmpty(revisions);
  }
}
