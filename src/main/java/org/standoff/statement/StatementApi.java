package org.standoff.statement;

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

/** Lists statements. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class StatementApi {

  private static final Listing<Statement> STATEMENTS =
      Listing.ofFacts(Statement.class, "statement");

  private final Pages pages;
  private final Counts counts;

  StatementApi(Pages pages, Counts counts) {
    this.pages = pages;
    this.counts = counts;
  }

  /** All statements that a filter selects. */
  @Query("statements")
  @NonNull
  @Description("All statements that a filter selects.")
  public StatementConnection statements(
      @Description("Which of them.") StatementFilter filter,
      @Description("In which order; undated ones come last.") StatementOrder orderBy,
      @Description("How many at most, 1 to 100; 20 where nothing is said.") Integer first,
      @Description("Begin after this cursor.") String after,
      @Description("How many at most before the cursor or the end.") Integer last,
      @Description("End before this cursor.") String before,
      @Description("Answer as it would have been at this moment; absent: now.")
          OffsetDateTime knownAt) {
    PageRequest page = PageRequest.of(first, after, last, before);
    return new StatementConnection(
        pages.of(STATEMENTS, Filter.of(filter), StatementOrder.sort(orderBy, filter), page));
  }

  /** The statements of a crisis. */
  @NonNull
  @Description("Its statements.")
  public CompletionStage<StatementConnection> statements(
      @Source Crisis crisis,
      @Description("Which of them.") StatementFilter filter,
      @Description("In which order; undated ones come last.") StatementOrder orderBy,
      @Description("How many at most, 1 to 100; 20 where nothing is said.") Integer first,
      @Description("Begin after this cursor.") String after,
      @Description("How many at most before the cursor or the end.") Integer last,
      @Description("End before this cursor.") String before) {
    return nested(
        "t.crisis_id", crisis.uuid, filter, orderBy, PageRequest.of(first, after, last, before));
  }

  /** What it said. */
  @NonNull
  @Description("What it said.")
  public CompletionStage<StatementConnection> statements(
      @Source Actor actor,
      @Description("Which of them.") StatementFilter filter,
      @Description("In which order; undated ones come last.") StatementOrder orderBy,
      @Description("How many at most, 1 to 100.") @DefaultValue("20") Integer first,
      @Description("Begin after this cursor.") String after) {
    return nested("t.speaker_id", actor.uuid, filter, orderBy, PageRequest.of(first, after));
  }

  /** How many statements a filter selects, in groups. */
  @Query("statementCounts")
  @NonNull
  @Description("Counts over everything that a filter selects, largest first, at most 100 groups.")
  public List<@NonNull Count> statementCounts(
      @NonNull @Description("What they are counted by.") StatementGrouping by,
      @Description("Which of them.") StatementFilter filter,
      @Description("Answer as it would have been at this moment; absent: now.")
          OffsetDateTime knownAt) {
    return counts.of(STATEMENTS, Filter.of(filter), by.grouping());
  }

  private CompletionStage<StatementConnection> nested(
      String owner, UUID id, StatementFilter filter, StatementOrder order, PageRequest page) {
    return pages
        .of(STATEMENTS, owner, id, Filter.of(filter), StatementOrder.sort(order, filter), page)
        .thenApply(StatementConnection::new);
  }
}
