package org.standoff.position;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.crisis.Crisis;
import org.standoff.fact.DateRange;
import org.standoff.fact.Interval;
import org.standoff.fact.RecordDay;
import org.standoff.graphql.Batches;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.position.PositionSpans.OnTarget;

/** Counts who holds which position on a target, on a day and over time. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class PositionTallyApi {

  private final Batches batches;
  private final PositionSpans spans;
  private final RecordDay recordDay;

  PositionTallyApi(Batches batches, PositionSpans spans, RecordDay recordDay) {
    this.batches = batches;
    this.spans = spans;
    this.recordDay = recordDay;
  }

  /** The tally of the positions on a target on a day. */
  @NonNull
  @Description(
      "Who holds which position on a target on a day: one row per kind, holders named, unnamed"
          + " holders counted apart, by the method standoff-1 of the tallies in methodology. Empty"
          + " where nobody holds any, or where nothing has that key.")
  public CompletionStage<List<@NonNull PositionTally>> positionTally(
      @Source Crisis crisis,
      @NonNull @Description("Towards whom, by key.") String target,
      @Description("On which day; absent: that of the newest step of the record.")
          LocalDate validAt) {
    return onTarget(crisis, target)
        .thenCombine(
            recordDay.or(validAt),
            (found, day) -> day == null ? List.of() : PositionTally.of(Standing.on(found, day)));
  }

  /** The tallies of a target over time. */
  @NonNull
  @Description(
      "The tally over time, one row per change or, with an interval, one for the last day of each,"
          + " with the holders that moved. Empty where nobody ever held any position. More than 400"
          + " rows are refused with LIMIT.")
  public CompletionStage<List<@NonNull PositionTimelinePoint>> positionTimeline(
      @Source Crisis crisis,
      @NonNull @Description("Towards whom, by key.") String target,
      @Description(
              "Only these days; an open end reaches to the first or the last change. undated has"
                  + " no meaning here, since every position counts from some day.")
          DateRange during,
      @Description("The calendar step of the rows; absent: a row for each change.")
          Interval interval) {
    return onTarget(crisis, target)
        .thenApply(found -> PositionTimeline.of(found, during, interval));
  }

  private CompletionStage<List<PositionSpan>> onTarget(Crisis crisis, String target) {
    UUID actor = NodeId.uuidOf(NodeKind.ACTOR, target);
    return batches.load("positions on targets", new OnTarget(crisis.uuid, actor), spans::of);
  }
}
