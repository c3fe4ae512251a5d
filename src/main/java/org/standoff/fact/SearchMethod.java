package org.standoff.fact;

import jakarta.inject.Singleton;
import java.util.List;

/** Publishes how facts are searched for by their words: {@link Words} and the database's part. */
@Singleton
final class SearchMethod implements PublishedMethod {

  static final String NAME = "search-1";

  /** The languages whose rules the database has, by BCP 47 tag. */
  static final List<String> LANGUAGES =
      List.of("ar", "de", "en", "es", "fr", "it", "nl", "pt", "ru", "tr");

  private static final List<MethodRule> RULES =
      List.of(
          new MethodRule(
              "LANGUAGE",
              "the language of a quote, as its statement says; that of all other texts is English",
              "words are reduced to their stems by the rules of their language: "
                  + String.join(", ", LANGUAGES)
                  + "; words of other languages are compared as they are"),
          new MethodRule(
              "ACCENTS",
              "words with accents, or with accents left out",
              "compared as written, without accents, and in Spanish and Portuguese with the accents"
                  + " on which an ending depends put back, so that manifestacion finds"
                  + " manifestaciones"),
          new MethodRule(
              "QUESTION",
              "words, \"a phrase\", or, -not",
              "a question has no language: it is read by the rules of each, in facts that have words"
                  + " of that language; all its words must be there but for the commonest of the"
                  + " language, in a phrase those too; what is not wanted must be absent in any"
                  + " reading"),
          new MethodRule(
              "RANK",
              "best first",
              "the more of the words and the more often, the better; words of summary and quote"
                  + " weigh 1, those of all other texts 0.4; equals are in the order of their ids"),
          new MethodRule(
              "NEWEST",
              "more than " + Words.MOST_RANKED + " facts that match",
              "the " + Words.MOST_RANKED + " recorded last are ranked, listed and counted"));

  @Override
  public Section section() {
    return Section.RULE_SETS;
  }

  @Override
  public Method method() {
    return new Method(
        NAME,
        "How facts are found by their words. Facts that are retracted are not found; with knownAt,"
            + " those are searched that were known then, with the words that they had.",
        RULES);
  }
}
