package org.standoff.exchange.dossier;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.fact.Checked;
import org.standoff.fact.Problems;
import org.standoff.fact.References;
import org.standoff.graphql.NodeKind;

/**
 * How an actor went on under the key of another.
 *
 * @param into the key of the other
 * @param recordedAt when they were merged
 * @param reason why
 */
@Description("How an actor was found to be the same as another, under whose key it goes on.")
public record Merging(
    @NonNull
        @References(NodeKind.ACTOR)
        @Description(
            "The actor that is kept, by key. It takes over names, external ids, roles and evidence,"
                + " and whatever referred to the other refers to it: that is not told in"
                + " revisions.")
        String into,
    @NonNull @Description("The moment at which they were merged, at most to the microsecond.")
        Instant recordedAt,
    @NonNull @Description("Why they are one.") String reason)
    implements Ending, Checked {

  @Override
  public void check(Problems problems) {
    problems.text("reason", reason);
  }
}
