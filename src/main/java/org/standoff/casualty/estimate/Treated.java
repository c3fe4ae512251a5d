package org.standoff.casualty.estimate;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What became of a claim.
 *
 * @param claim the claim
 * @param treatment what became of it
 * @param countedAs the bounds with which it entered; null where it did not
 * @param reason why, once told how the origin is called
 */
record Treated(
    Claim claim, Treatment treatment, @Nullable Span countedAs, UnaryOperator<String> reason) {

  /**
   * A reason as a sentence.
   *
   * @param origin how the origin is called
   * @param clause what is said of the figure, with its full stop
   */
  static String told(String origin, String clause) {
    return "This figure, from " + origin + ", " + clause;
  }
}
