package org.standoff.actor;

import jakarta.inject.Singleton;
import java.util.List;
import org.standoff.fact.Method;
import org.standoff.fact.MethodRule;
import org.standoff.fact.PublishedMethod;

/** Publishes how names are compared: {@link ActorSearch} and the database's part. */
@Singleton
final class NameMethod implements PublishedMethod {

  private static final List<MethodRule> RULES =
      List.of(
          new MethodRule(
              "FORM",
              "a name in any script",
              "compared in small Latin letters without accents, each letter in one reading"
                  + " whatever the language"),
          new MethodRule(
              "SCORE",
              "how much alike",
              "the mean of similarity (the trigrams that both have among all that either has) and"
                  + " word similarity (the same for the part of the name that is most like what was"
                  + " asked), each from 0 to 1"),
          new MethodRule(
              "BEST",
              "an actor with several names",
              "comes once, with the name of the highest score; of equals the one that has what was"
                  + " asked as it was typed, then the first by alphabet; actors of the same score"
                  + " are in the order of their keys"),
          new MethodRule(
              "SHORT",
              "one or two letters",
              "find names of which a word has at least half of their trigrams, whatever the"
                  + " threshold"),
          new MethodRule(
              "NOW",
              "names that were removed",
              "are not found: the names that actors have now are searched"));

  @Override
  public Section section() {
    return Section.RULE_SETS;
  }

  @Override
  public Method method() {
    return new Method(
        "names-1",
        "How actors are found by names that are not spelt as the record has them.",
        RULES);
  }
}
