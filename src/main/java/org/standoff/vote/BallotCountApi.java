package org.standoff.vote;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.fact.Modality;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Count;
import org.standoff.graphql.Counts;
import org.standoff.graphql.Filter;
import org.standoff.graphql.Listing;

/** Counts ballots, and compares those of two voters. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class BallotCountApi {

  private static final Listing<Ballot> BALLOTS =
      new Listing<>(
          Ballot.class,
          """
          (select b.vote_id, b.voter_id, b.choice, v.crisis_id, v.body_id,
                  v.held_earliest, v.held_latest, v.held_precision
           from ballot b
           join vote v on v.id = b.vote_id and v.retracted_in is null
             and v.rank <> 'DEPRECATED' and v.modality not in %s)"""
              .formatted(Modality.notClaimed()),
          Condition.ALWAYS,
          "t.vote_id");

  private final Counts counts;
  private final Agreements agreements;

  BallotCountApi(Counts counts, Agreements agreements) {
    this.counts = counts;
    this.agreements = agreements;
  }

  /** How many ballots a filter selects, in groups. */
  @Query("ballotCounts")
  @NonNull
  @Description("Counts over everything that a filter selects, largest first, at most 100 groups.")
  public List<@NonNull Count> ballotCounts(
      @NonNull @Description("What they are counted by.") BallotGrouping by,
      @Description("Which of them.") BallotFilter filter,
      @Description("Answer as it would have been at this moment; absent: now.")
          OffsetDateTime knownAt) {
    return counts.of(BALLOTS, Filter.of(filter), by.grouping());
  }

  /** How often two voters chose alike. */
  @Query("agreement")
  @NonNull
  @Description("How often two actors chose alike in votes in which both took part.")
  public Agreement agreement(
      @NonNull @Description("One actor, by key.") String a,
      @NonNull @Description("The other, by key.") String b,
      @Description("In which votes.") VoteFilter filter) {
    return agreements.between(a, b, Filter.of(filter));
  }
}
