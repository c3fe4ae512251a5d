package org.standoff.exchange.dossier;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Checked;
import org.standoff.fact.Problems;

/**
 * A time for which a link stood that was made anew later.
 *
 * @param note in what respect it held then; null where nobody said
 * @param recordedAt since when it stood
 * @param reason why it was made; null where none was given
 * @param retracted how it was withdrawn
 */
@Description("A time for which a link stood that was retracted and made anew later.")
public record PastLink(
    @Description("In what respect it held, or on what grounds.") @Nullable String note,
    @NonNull @Description("The moment at which the link was made, at most to the microsecond.")
        Instant recordedAt,
    @Description("Why the link was made.") @Nullable String reason,
    @NonNull @Description("How it was withdrawn.") Retraction retracted)
    implements Checked {

  @Override
  public void check(Problems problems) {
    problems.text("note", note);
  }
}
