package org.standoff.casualty.estimate;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.casualty.Harm;
import org.standoff.crisis.Crisis;
import org.standoff.fact.DateRange;
import org.standoff.fact.Interval;
import org.standoff.graphql.Batches;

/** Shows how many came to harm over time. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class CasualtySeriesApi {

  private final Batches batches;
  private final Claims claims;

  CasualtySeriesApi(Batches batches, Claims claims) {
    this.batches = batches;
    this.claims = claims;
  }

  /** How many came to harm in each interval, by the incidents of datasets. */
  @NonNull
  @Description(
      "How many came to harm in each interval: incidents of datasets added up where they begin. From"
          + " the first interval with one to the last, at most 4000; empty where there are none."
          + " Figures other than incidents are never added, so they are not in it.")
  public CompletionStage<@NonNull List<@NonNull CasualtySeriesPoint>> casualtySeries(
      @Source Crisis crisis,
      @NonNull @Description("What happened to those counted.") Harm harm,
      @NonNull @Description("The calendar step.") Interval interval,
      @Description("Only incidents that begin in these days; absent: all that are dated.")
          DateRange during) {
    Question question = new Question(harm, during, null);
    return batches
        .load("claims", new Claims.Ask(question, Area.of(crisis)), claims::of)
        .thenApply(found -> Series.points(interval, question.asked(), found));
  }
}
