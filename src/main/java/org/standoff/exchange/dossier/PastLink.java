package org.standoff.exchange.dossier;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Checked;
import org.standoff.fact.Problems;

/**
 * A time for which a link stood before it was made anew or its note was changed.
 *
 * @param note in what respect it held then; null where nobody said
 * @param recordedAt since when it stood
 * @param reason why it was made; null where none was given
 * @param retracted how it was withdrawn; null where only its note was changed next
 */
@Description("A time for which a link stood before it was made anew or its note was changed.")
public record PastLink(
    @Description("In what respect it held, or on what grounds.") @Nullable String note,
    @NonNull @Description("The moment at which the link was made, at most to the microsecond.")
        Instant recordedAt,
    @Description("Why the link was made.") @Nullable String reason,
    @Description("How it was withdrawn; left out: it was not, and its note was changed next.")
        @Nullable Retraction retracted)
    implements Checked {

  @Override
  public void check(Problems problems) {
    problems.text("note", note);
  }
}
