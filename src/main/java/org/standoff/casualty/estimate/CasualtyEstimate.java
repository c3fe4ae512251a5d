package org.standoff.casualty.estimate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.casualty.Harm;

/** One figure out of many claims, with its derivation. */
@Description("One figure out of many claims about one harm, with its derivation.")
public final class CasualtyEstimate {

  private final Harm harm;
  private final Estimate estimate;

  CasualtyEstimate(Harm harm, Estimate estimate) {
    this.harm = harm;
    this.estimate = estimate;
  }

  /** What the method made of the claims. */
  Estimate estimate() {
    return estimate;
  }

  /** What happened to those counted. */
  @NonNull
  @Description("What happened to those counted.")
  public Harm getHarm() {
    return harm;
  }

  /** The most trusted best number within the consensus; null where there is none. */
  @Description(
      "The most trusted best number within the consensus: of the most reliable source, of these the"
          + " newest. Null where no figure about the whole has one there.")
  public @Nullable Integer getBest() {
    return Bounds.number(estimate.best());
  }

  /** What all origins allow; null where they contradict each other, or none bounds anything. */
  @Description(
      "What all origins allow. Null where they contradict each other, and then the estimate is"
          + " contested; null too where no figure says anything.")
  public @Nullable Bounds getConsensus() {
    return Bounds.of(estimate.consensus());
  }

  /** From the smallest low to the largest finite high of what is kept. */
  @Description(
      "From the smallest low to the largest finite high of what counts; its high is null where no"
          + " high is finite. Null where no figure says anything.")
  public @Nullable Bounds getEnvelope() {
    return Bounds.of(estimate.envelope());
  }

  /** Whether the claims contradict each other. */
  @Description("Whether what counts contradicts each other, so that there is no consensus.")
  public boolean isContested() {
    return estimate.contested();
  }

  /** The name and version of the method. */
  @NonNull
  @Description("Name and version of the method, which `methodology` describes.")
  public String getMethod() {
    return Estimator.NAME;
  }
}
