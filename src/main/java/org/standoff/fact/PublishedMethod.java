package org.standoff.fact;

/**
 * A method that {@code methodology} publishes. Each feature has a {@code @Singleton} for each of
 * its methods, which takes the table from the code that applies the method.
 */
public interface PublishedMethod {

  /** The part of the methodology to which a method belongs. */
  enum Section {
    RULE_SETS,
    ESTIMATES,
    TALLIES
  }

  /** Where it is published. */
  Section section();

  /** The method as it is published. */
  Method method();
}
