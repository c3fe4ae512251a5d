package org.standoff.casualty.estimate;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.casualty.Harm;
import org.standoff.casualty.VictimStatus;
import org.standoff.crisis.Crisis;
import org.standoff.fact.DateRange;
import org.standoff.graphql.Batches;
import org.standoff.graphql.Page;
import org.standoff.graphql.PageRequest;

/** Makes one figure of the claims about a harm, and shows how. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class CasualtyEstimateApi {

  private final Batches batches;
  private final Claims claims;
  private final EstimateInputs inputs;

  CasualtyEstimateApi(Batches batches, Claims claims, EstimateInputs inputs) {
    this.batches = batches;
    this.claims = claims;
    this.inputs = inputs;
  }

  /** One figure out of the claims about a harm. */
  @NonNull
  @Description("One figure out of many claims about one harm, with its derivation.")
  public CompletionStage<@NonNull CasualtyEstimate> casualtyEstimate(
      @Source Crisis crisis,
      @NonNull @Description("What happened to those counted.") Harm harm,
      @Description(
              "The days that the estimate is about; absent: from the earliest to the latest day of"
                  + " the figures, undated ones included.")
          DateRange during,
      @Description("Of victims who are just this; absent: of all victims.") VictimStatus victims) {
    Question question = new Question(harm, during, victims);
    return batches
        .load("claims", new Claims.Ask(question, Area.of(crisis)), claims::of)
        .thenApply(
            found -> new CasualtyEstimate(harm, Estimator.estimate(question.asked(), found)));
  }

  /** What became of each figure. */
  @NonNull
  @Description("What became of each figure: those that count first, then by key.")
  public CompletionStage<@NonNull EstimateInputConnection> inputs(
      @Source CasualtyEstimate estimate,
      @Description("How many at most, 1 to 100.") @DefaultValue("20") Integer first,
      @Description("Begin after this cursor.") String after,
      @Description("Only figures of which this became.") @Nullable
          List<@NonNull Treatment> treatment) {
    Page<Treated> page =
        EstimateInputs.page(estimate.estimate(), treatment, PageRequest.of(first, after));
    return batches
        .load("estimate inputs", page, inputs::of)
        .thenApply(EstimateInputConnection::new);
  }
}
