package org.standoff.casualty.estimate;

import org.jspecify.annotations.Nullable;
import org.standoff.casualty.ClaimGrading;
import org.standoff.fact.Modality;

/** Which figures do not count at all. */
final class Refusal {

  private Refusal() {}

  /** Why a figure does not count, as a clause whose subject is the figure; null where it counts. */
  static @Nullable String of(String modality, @Nullable String grading) {
    if (ClaimGrading.DISCOUNTED.name().equals(grading)) {
      return "is graded DISCOUNTED: it was later shown not to hold";
    }
    return Modality.NOT_CLAIMED.contains(Modality.valueOf(modality))
        ? "is put forward as " + modality + ": it is not claimed to hold"
        : null;
  }
}
