package org.standoff.casualty;

import java.time.OffsetDateTime;
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
import org.standoff.graphql.Filter;
import org.standoff.graphql.Listing;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.Pages;

/** Lists casualty figures. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class CasualtyFigureApi {

  private static final Listing<CasualtyFigure> FIGURES =
      Listing.ofFacts(CasualtyFigure.class, "casualty_figure");

  private final Pages pages;

  CasualtyFigureApi(Pages pages) {
    this.pages = pages;
  }

  /** All casualty figures that a filter selects. */
  @Query("casualtyFigures")
  @NonNull
  @Description("All casualty figures that a filter selects.")
  public CasualtyFigureConnection casualtyFigures(
      @Description("Which of them.") CasualtyFigureFilter filter,
      @Description("In which order; undated ones come last.") CasualtyFigureOrder orderBy,
      @Description("How many at most, 1 to 100; 20 where nothing is said.") Integer first,
      @Description("Begin after this cursor.") String after,
      @Description("How many at most before the cursor or the end.") Integer last,
      @Description("End before this cursor.") String before,
      @Description("Answer as it would have been at this moment; absent: now.")
          OffsetDateTime knownAt) {
    PageRequest page = PageRequest.of(first, after, last, before);
    return new CasualtyFigureConnection(
        pages.of(FIGURES, Filter.of(filter), CasualtyFigureOrder.sort(orderBy, filter), page));
  }

  /** The casualty figures of a crisis. */
  @NonNull
  @Description("Its casualty figures.")
  public CompletionStage<CasualtyFigureConnection> casualtyFigures(
      @Source Crisis crisis,
      @Description("Which of them.") CasualtyFigureFilter filter,
      @Description("In which order; undated ones come last.") CasualtyFigureOrder orderBy,
      @Description("How many at most, 1 to 100; 20 where nothing is said.") Integer first,
      @Description("Begin after this cursor.") String after,
      @Description("How many at most before the cursor or the end.") Integer last,
      @Description("End before this cursor.") String before) {
    return nested(
        "t.crisis_id", crisis.uuid, filter, orderBy, PageRequest.of(first, after, last, before));
  }

  /** The figures it reported. */
  @NonNull
  @Description("The figures it reported.")
  public CompletionStage<CasualtyFigureConnection> casualtyFigures(
      @Source Actor actor,
      @Description("Which of them.") CasualtyFigureFilter filter,
      @Description("In which order; undated ones come last.") CasualtyFigureOrder orderBy,
      @Description("How many at most, 1 to 100.") @DefaultValue("20") Integer first,
      @Description("Begin after this cursor.") String after) {
    return nested("t.reported_by_id", actor.uuid, filter, orderBy, PageRequest.of(first, after));
  }

  private CompletionStage<CasualtyFigureConnection> nested(
      String owner,
      UUID id,
      CasualtyFigureFilter filter,
      CasualtyFigureOrder order,
      PageRequest page) {
    return pages
        .of(FIGURES, owner, id, Filter.of(filter), CasualtyFigureOrder.sort(order, filter), page)
        .thenApply(CasualtyFigureConnection::new);
  }
}
