package org.standoff.vote;

import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.crisis.Crisis;
import org.standoff.graphql.Filter;
import org.standoff.graphql.Listing;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.Pages;

/** Lists votes. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class VoteApi {

  private static final Listing<Vote> VOTES = Listing.ofFacts(Vote.class, "vote");

  private final Pages pages;

  VoteApi(Pages pages) {
    this.pages = pages;
  }

  /** All votes that a filter selects. */
  @Query("votes")
  @NonNull
  @Description("All votes that a filter selects.")
  public VoteConnection votes(
      @Description("Which of them.") VoteFilter filter,
      @Description("In which order; undated ones come last.") VoteOrder orderBy,
      @Description("How many at most, 1 to 100; 20 where nothing is said.") Integer first,
      @Description("Begin after this cursor.") String after,
      @Description("How many at most before the cursor or the end.") Integer last,
      @Description("End before this cursor.") String before,
      @Description("Answer as it would have been at this moment; absent: now.")
          OffsetDateTime knownAt) {
    PageRequest page = PageRequest.of(first, after, last, before);
    return new VoteConnection(
        pages.of(VOTES, Filter.of(filter), VoteOrder.sort(orderBy, filter), page));
  }

  /** The votes of a crisis. */
  @NonNull
  @Description("Its votes.")
  public CompletionStage<VoteConnection> votes(
      @Source Crisis crisis,
      @Description("Which of them.") VoteFilter filter,
      @Description("In which order; undated ones come last.") VoteOrder orderBy,
      @Description("How many at most, 1 to 100; 20 where nothing is said.") Integer first,
      @Description("Begin after this cursor.") String after,
      @Description("How many at most before the cursor or the end.") Integer last,
      @Description("End before this cursor.") String before) {
    return nested(
        "t.crisis_id", crisis.uuid, filter, orderBy, PageRequest.of(first, after, last, before));
  }

  private CompletionStage<VoteConnection> nested(
      String owner, UUID id, VoteFilter filter, VoteOrder order, PageRequest page) {
    return pages
        .of(VOTES, owner, id, Filter.of(filter), VoteOrder.sort(order, filter), page)
        .thenApply(VoteConnection::new);
  }
}
