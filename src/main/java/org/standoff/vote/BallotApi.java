package org.standoff.vote;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.actor.Actor;
import org.standoff.fact.Criteria;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Listing;
import org.standoff.graphql.Page;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.Pages;
import org.standoff.graphql.Sort;
import org.standoff.graphql.SortType;

/** Lists ballots: of a vote by voter, of a voter by vote. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class BallotApi {

  private static final Listing<Ballot> OF_VOTE =
      new Listing<>(Ballot.class, "ballot", Condition.ALWAYS, "t.voter_id");
  private static final Listing<Ballot> OF_VOTER =
      new Listing<>(
          Ballot.class,
          "ballot",
          Condition.of(
              "exists (select from vote v where v.id = t.vote_id and v.retracted_in is null)"),
          "t.vote_id");
  private static final Sort BY_VOTER =
      new Sort("VOTER", "t.voter_id", SortType.UUID, Direction.ASC);
  private static final Sort BY_VOTE = new Sort("VOTE", "t.vote_id", SortType.UUID, Direction.ASC);

  private final Pages pages;

  BallotApi(Pages pages) {
    this.pages = pages;
  }

  /** The ballots of a vote, where they are known one by one. */
  @NonNull
  @Description("The ballots, where they are known one by one.")
  public CompletionStage<BallotConnection> ballots(
      @Source Vote vote,
      @Description("Only those who chose this.") VoteOption choice,
      @Description("How many at most, 1 to 100.") @DefaultValue("20") Integer first,
      @Description("Begin after this cursor.") String after) {
    if (vote.shownAfter != null) {
      return CompletableFuture.completedFuture(then(vote, choice, PageRequest.of(first, after)));
    }
    Condition filter =
        new Criteria().oneOf("choice", choice == null ? null : List.of(choice)).toCondition();
    return pages
        .of(OF_VOTE, "t.vote_id", vote.uuid, filter, BY_VOTER, PageRequest.of(first, after))
        .thenApply(BallotConnection::new);
  }

  /** The ballots of a vote as it was after a step. */
  private static BallotConnection then(Vote vote, VoteOption choice, PageRequest page) {
    List<Ballot> ballots =
        vote.ownBallots.stream()
            .filter(ballot -> choice == null || ballot.choice == choice)
            .toList();
    return new BallotConnection(
        Page.of(
            ballots,
            BY_VOTER,
            ballot -> ballot.voter.uuid.toString(),
            ballot -> ballot.voter.uuid,
            page));
  }

  /** The ballots of a voter. */
  @NonNull
  @Description("How it voted, where that is known.")
  public CompletionStage<BallotConnection> ballots(
      @Source Actor actor,
      @Description("How many at most, 1 to 100.") @DefaultValue("20") Integer first,
      @Description("Begin after this cursor.") String after) {
    return pages
        .of(
            OF_VOTER,
            "t.voter_id",
            actor.uuid,
            Condition.ALWAYS,
            BY_VOTE,
            PageRequest.of(first, after))
        .thenApply(BallotConnection::new);
  }
}
