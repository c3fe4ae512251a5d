package org.standoff.casualty.estimate;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** What became of a figure in an estimate. */
@Description("What became of a figure in an estimate.")
public enum Treatment {
  @Description(
      "Counts for its origin, with the bounds on which all figures of that origin agree; where they"
          + " do not agree, each counts with its own.")
  KEPT,
  @Description(
      "Added to others of its origin: a part of a figure, for a floor, or an incident of a dataset.")
  ADDED,
  @Description("Another figure of the same origin about the same thing counts instead of it.")
  SAME_ORIGIN,
  @Description(
      "Its origin has a newer running count, or a link says which fact corrects or withdraws"
          + " it.")
  SUPERSEDED,
  @Description("Left out: the parts add up to more, or the claim does not hold or is not made.")
  REJECTED;

  /** Its place in lists of inputs: a digit, lower for what counts. */
  int order() {
    return List.of(values()).indexOf(this);
  }
}
