package org.standoff.event;

import java.util.function.UnaryOperator;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.fact.References;
import org.standoff.graphql.NodeKind;

/** Who takes part in an event and how, as it is given to the record with the event. */
@Input("ParticipantInput")
@Description("Somebody who takes part in an event.")
public record ParticipantInput(
    @NonNull @References(NodeKind.ACTOR) @Description("Who takes part, by key.") String actor,
    @NonNull @Description("Whether acting, acted upon, or otherwise involved.")
        ParticipantRole role) {

  /**
   * The same, by the key of the actor that answers for the key.
   *
   * @param keeper the key of the actor that answers for a key
   */
  public ParticipantInput kept(UnaryOperator<String> keeper) {
    return new ParticipantInput(keeper.apply(actor), role);
  }
}
