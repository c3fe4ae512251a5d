package org.standoff.exchange.dossier;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.fact.Checked;
import org.standoff.fact.Problems;

/**
 * How something was withdrawn from the record.
 *
 * @param recordedAt when it was withdrawn
 * @param reason why
 */
@Description("How something was withdrawn from the record.")
public record Retraction(
    @NonNull @Description("The moment at which it was withdrawn, at most to the microsecond.")
        Instant recordedAt,
    @NonNull @Description("Why it was withdrawn.") String reason)
    implements Ending, Checked {

  @Override
  public void check(Problems problems) {
    problems.text("reason", reason);
  }
}
