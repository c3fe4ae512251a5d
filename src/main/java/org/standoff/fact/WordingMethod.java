package org.standoff.fact;

import jakarta.inject.Singleton;

/** Publishes {@link WordingRules}. */
@Singleton
final class WordingMethod implements PublishedMethod {

  @Override
  public Section section() {
    return Section.RULE_SETS;
  }

  @Override
  public Method method() {
    return new Method(
        WordingRules.NAME,
        "How the wording of a number becomes bounds. " + WordingRules.CONVENTIONS,
        WordingRules.all().stream().map(WordingMethod::row).toList());
  }

  private static MethodRule row(WordingRule rule) {
    return new MethodRule(
        rule.qualifier().name(), String.join("; ", rule.wordings()), rule.reading());
  }
}
