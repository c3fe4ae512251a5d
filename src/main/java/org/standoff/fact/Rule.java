package org.standoff.fact;

/** Refuses what breaks a rule by naming the rule, never the input, which may be anything. */
final class Rule {

  private Rule() {}

  static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
