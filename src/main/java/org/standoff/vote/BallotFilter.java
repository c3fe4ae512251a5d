package org.standoff.vote;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.fact.Criteria;
import org.standoff.fact.DateRange;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Filter;
import org.standoff.graphql.NodeKind;

/**
 * Which ballots are asked for; all fields hold together.
 *
 * @param crisis in votes of this crisis, by key
 * @param vote in one of these votes, by key
 * @param body in votes of one of these bodies, by key
 * @param voter of one of these voters, by key
 * @param choice with one of these choices
 * @param held in votes held in this range
 * @param anyOf at least one of these filters holds too
 * @param not this filter does not hold
 */
@Input("BallotFilter")
@Description("Which ballots are asked for. All fields hold together; anyOf is or, not is not.")
public record BallotFilter(
    @Description("In votes of this crisis, by key.") @Nullable String crisis,
    @Description("In one of these votes, by key.") @Nullable List<@NonNull String> vote,
    @Description("In votes of one of these bodies, by key.") @Nullable List<@NonNull String> body,
    @Description("Of one of these voters, by key.") @Nullable List<@NonNull String> voter,
    @Description("With one of these choices.") @Nullable List<@NonNull VoteOption> choice,
    @Description("In votes held in this range.") @Nullable DateRange held,
    @Description("At least one of these filters holds too.") @Nullable
        List<@NonNull BallotFilter> anyOf,
    @Description("This filter does not hold.") @Nullable BallotFilter not)
    implements Filter {

  @Override
  public Condition condition() {
    return new Criteria()
        .refersTo("crisis_id", NodeKind.CRISIS, crisis)
        .refersToOneOf("vote_id", NodeKind.VOTE, vote)
        .refersToOneOf("body_id", NodeKind.ACTOR, body)
        .refersToOneOf("voter_id", NodeKind.ACTOR, voter)
        .oneOf("choice", choice)
        .during("held", held)
        .anyOf(anyOf)
        .not(not)
        .toCondition();
  }
}
