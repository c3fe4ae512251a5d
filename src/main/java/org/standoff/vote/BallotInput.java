package org.standoff.vote;

import java.util.function.UnaryOperator;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.fact.References;
import org.standoff.graphql.NodeKind;

/** How one voter voted, as it is given to the record with the vote. */
@Input("BallotInput")
@Description("How one voter voted.")
public record BallotInput(
    @NonNull @References(NodeKind.ACTOR) @Description("Who voted, by key.") String voter,
    @NonNull @Description("How the voter voted.") VoteOption choice) {

  /**
   * The same, by the key of the actor that answers for that of the voter.
   *
   * @param keeper the key of the actor that answers for a key
   */
  BallotInput kept(UnaryOperator<String> keeper) {
    return new BallotInput(keeper.apply(voter), choice);
  }
}
