package org.standoff.exchange.dossier;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Absent;
import org.standoff.fact.FactInput;

/**
 * A fact and how it came to stand.
 *
 * @param recordedAt since when the record says so; null: since the file is loaded
 */
public record FactEntry<T extends FactInput>(
    @Unwrapped @NonNull T content,
    @Description(
            "The moment at which the record came to say this, at most to the microsecond; required "
                + "beside revisions or retracted; left out: when the file is loaded.")
        @Nullable Instant recordedAt,
    @Description("Why the record was corrected to say this; required beside revisions.")
        @Nullable String reason,
    @Description("What the record said before, oldest first, each state whole but for the key.")
        List<@NonNull PastState<T>> revisions,
    @Description("How it was withdrawn; left out: it stands.") @Nullable Retraction retracted)
    implements Entry<T> {

  /** Reads a list left out as empty. */
  public FactEntry {
    revisions = Absent.orEmpty(revisions);
  }

  /** Whether it was about another crisis once. */
  boolean hasMoved() {
    return revisions.stream().anyMatch(past -> !past.content().crisis().equals(content.crisis()));
  }

  @Override
  public @Nullable Ending ending() {
    return retracted;
  }
}
