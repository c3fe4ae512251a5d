package org.standoff.casualty.estimate;

import java.util.List;

/**
 * What one origin says about one thing counted.
 *
 * @param kept its bounds: one, or several that contradict each other
 * @param treated what became of its figures, apart from parts
 * @param bests best numbers of figures that count in full
 */
record Outcome(List<Span> kept, List<Treated> treated, List<Best> bests) {

  /**
   * A best number.
   *
   * @param number how many
   * @param trusted the claim whose standing decides between best numbers
   */
  record Best(long number, Claim trusted) {}
}
