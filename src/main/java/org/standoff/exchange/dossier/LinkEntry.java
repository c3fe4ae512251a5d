package org.standoff.exchange.dossier;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Absent;
import org.standoff.fact.LinkInput;

/**
 * A link and how it came to stand. Of a link only the note is corrected; else it is retracted and
 * made anew.
 *
 * @param content the link
 * @param recordedAt since when it stands; null: since the file is loaded
 * @param reason why it was made; null where none was given
 * @param revisions when it stood before, oldest first
 * @param retracted how it was withdrawn; null where it stands
 */
public record LinkEntry(
    @Unwrapped @NonNull LinkInput content,
    @Description(
            "The moment at which the link was made, at most to the microsecond; required beside "
                + "revisions or retracted; left out: when the file is loaded.")
        @Nullable Instant recordedAt,
    @Description("Why the link was made.") @Nullable String reason,
    @Description(
            "When the same link stood before, oldest first, each time until it was retracted or "
                + "its note was changed.")
        List<@NonNull PastLink> revisions,
    @Description("How it was withdrawn; left out: it stands.") @Nullable Retraction retracted) {

  /** Reads a list left out as empty. */
  public LinkEntry {
    revisions = Absent.orEmpty(revisions);
  }
}
