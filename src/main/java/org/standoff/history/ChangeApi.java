package org.standoff.history;

import java.time.OffsetDateTime;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.crisis.Crisis;
import org.standoff.graphql.Batches;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Node;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.Pages;

/** The change feed: what the steps of the record did, in their order. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class ChangeApi {

  private final Pages pages;
  private final Batches batches;
  private final PastNodes nodes;

  ChangeApi(Pages pages, Batches batches, PastNodes nodes) {
    this.pages = pages;
    this.batches = batches;
    this.nodes = nodes;
  }

  /** Every change of the whole record. */
  @Query("changes")
  @NonNull
  @Description(
      "Everything that the record came to say since a moment or a number, in order: the sync feed."
          + " Within a step, changes are in the order of ids. Go on from the last cursor: nothing"
          + " comes twice, and nothing is missed while others write.")
  public ChangeConnection changes(
      @Description("Only what was recorded later than this moment, which is not included.")
          OffsetDateTime from,
      @Description("Only steps with a higher number; 0 is from the beginning.") Integer fromNumber,
      @Description("How many at most, 1 to 100.") @DefaultValue("20") Integer first,
      @Description("Begin after this cursor.") String after) {
    Condition since = Since.of(from, fromNumber);
    return new ChangeConnection(
        pages.of(Since.CHANGES, since, Since.IN_ORDER, PageRequest.of(first, after)));
  }

  /** The changes of a crisis. */
  @NonNull
  @Description(
      "What changed between two moments of knowledge, in order: the crisis itself, its facts and"
          + " the links that start from them. A fact that goes to another crisis, with its links,"
          + " is told of in both: as CORRECTED, crisis being the field that differs. Actors and"
          + " sources belong to no crisis; see changes of the query type.")
  public CompletionStage<ChangeConnection> changes(
      @Source Crisis crisis,
      @Description("What was known at this moment is left out; absent: from the beginning.")
          OffsetDateTime from,
      @Description("The last moment, included; absent: up to the moment asked about.")
          OffsetDateTime to,
      @Description("How many at most, 1 to 100.") @DefaultValue("20") Integer first,
      @Description("Begin after this cursor.") String after) {
    return pages
        .of(
            Since.OF_A_CRISIS,
            "t.crisis_id",
            crisis.uuid,
            Since.between(from, to),
            Since.IN_ORDER,
            PageRequest.of(first, after))
        .thenApply(ChangeConnection::new);
  }

  /** What changed, as it was after the step. */
  @NonNull
  @Description(
      "What changed, as it was after this step (for an actor that was merged, the one that was"
          + " kept): its own fields, its parts such as evidence, names,"
          + " roles and ballots, and whatever these refer to. What is listed or found in the record"
          + " as a whole, such as links and their ends, origins, history, roles on a day and connections"
          + " other than ballots, is of the moment asked about: ask for the node with knownAt to"
          + " have it as of the step.")
  public CompletionStage<@NonNull Node> node(@Source Change change) {
    return batches.load(
        "past nodes", new PastNodes.Ask(change.past(), batches.selected()), nodes::of);
  }
}
