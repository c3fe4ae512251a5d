package org.standoff.event;

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

/** Lists events. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class EventApi {

  private static final Listing<Event> EVENTS = Listing.ofFacts(Event.class, "event");

  private final Pages pages;

  EventApi(Pages pages) {
    this.pages = pages;
  }

  /** All events that a filter selects. */
  @Query("events")
  @NonNull
  @Description("All events that a filter selects.")
  public EventConnection events(
      @Description("Which of them.") EventFilter filter,
      @Description("In which order; undated ones come last.") EventOrder orderBy,
      @Description("How many at most, 1 to 100; 20 where nothing is said.") Integer first,
      @Description("Begin after this cursor.") String after,
      @Description("How many at most before the cursor or the end.") Integer last,
      @Description("End before this cursor.") String before,
      @Description("Answer as it would have been at this moment; absent: now.")
          OffsetDateTime knownAt) {
    PageRequest page = PageRequest.of(first, after, last, before);
    return new EventConnection(
        pages.of(EVENTS, Filter.of(filter), EventOrder.sort(orderBy, filter), page));
  }

  /** The events of a crisis. */
  @NonNull
  @Description("Its events.")
  public CompletionStage<EventConnection> events(
      @Source Crisis crisis,
      @Description("Which of them.") EventFilter filter,
      @Description("In which order; undated ones come last.") EventOrder orderBy,
      @Description("How many at most, 1 to 100; 20 where nothing is said.") Integer first,
      @Description("Begin after this cursor.") String after,
      @Description("How many at most before the cursor or the end.") Integer last,
      @Description("End before this cursor.") String before) {
    return nested(
        "t.crisis_id", crisis.uuid, filter, orderBy, PageRequest.of(first, after, last, before));
  }

  private CompletionStage<EventConnection> nested(
      String owner, UUID id, EventFilter filter, EventOrder order, PageRequest page) {
    return pages
        .of(EVENTS, owner, id, Filter.of(filter), EventOrder.sort(order, filter), page)
        .thenApply(EventConnection::new);
  }
}
