package org.standoff.position;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.actor.Actor;
import org.standoff.crisis.Crisis;
import org.standoff.graphql.Count;
import org.standoff.graphql.Counts;
import org.standoff.graphql.Filter;
import org.standoff.graphql.Listing;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.Pages;

/** Lists positions. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class PositionApi {

  private static final Listing<Position> POSITIONS = Listing.ofFacts(Position.class, "position");

  private final Pages pages;
  private final Counts counts;

  PositionApi(Pages pages, Counts counts) {
    this.pages = pages;
    this.counts = counts;
  }

  /** All positions that a filter selects. */
  @Query("positions")
  @NonNull
  @Description("All positions that a filter selects.")
  public PositionConnection positions(
      @Description("Which of them.") PositionFilter filter,
      @Description("In which order; undated ones come last.") PositionOrder orderBy,
      @Description("How many at most, 1 to 100; 20 where nothing is said.") Integer first,
      @Description("Begin after this cursor.") String after,
      @Description("How many at most before the cursor or the end.") Integer last,
      @Description("End before this cursor.") String before,
      @Description("Answer as it would have been at this moment; absent: now.")
          OffsetDateTime knownAt) {
    PageRequest page = PageRequest.of(first, after, last, before);
    return new PositionConnection(
        pages.of(POSITIONS, Filter.of(filter), PositionOrder.sort(orderBy, filter), page));
  }

  /** The positions of a crisis. */
  @NonNull
  @Description("Its positions.")
  public CompletionStage<PositionConnection> positions(
      @Source Crisis crisis,
      @Description("Which of them.") PositionFilter filter,
      @Description("In which order; undated ones come last.") PositionOrder orderBy,
      @Description("How many at most, 1 to 100; 20 where nothing is said.") Integer first,
      @Description("Begin after this cursor.") String after,
      @Description("How many at most before the cursor or the end.") Integer last,
      @Description("End before this cursor.") String before) {
    return nested(
        "t.crisis_id", crisis.uuid, filter, orderBy, PageRequest.of(first, after, last, before));
  }

  /** The positions it holds or held. */
  @NonNull
  @Description("The positions it holds or held.")
  public CompletionStage<PositionConnection> positions(
      @Source Actor actor,
      @Description("Which of them.") PositionFilter filter,
      @Description("In which order; undated ones come last.") PositionOrder orderBy,
      @Description("How many at most, 1 to 100.") @DefaultValue("20") Integer first,
      @Description("Begin after this cursor.") String after) {
    return nested("t.holder_id", actor.uuid, filter, orderBy, PageRequest.of(first, after));
  }

  /** How many positions a filter selects, in groups. */
  @Query("positionCounts")
  @NonNull
  @Description("Counts over everything that a filter selects, largest first, at most 100 groups.")
  public List<@NonNull Count> positionCounts(
      @NonNull @Description("What they are counted by.") PositionGrouping by,
      @Description("Which of them.") PositionFilter filter,
      @Description("Answer as it would have been at this moment; absent: now.")
          OffsetDateTime knownAt) {
    return counts.of(POSITIONS, Filter.of(filter), by.grouping());
  }

  private CompletionStage<PositionConnection> nested(
      String owner, UUID id, PositionFilter filter, PositionOrder order, PageRequest page) {
    return pages
        .of(POSITIONS, owner, id, Filter.of(filter), PositionOrder.sort(order, filter), page)
        .thenApply(PositionConnection::new);
  }
}
