package org.standoff.exchange.bulk;

/**
 * The words in which the summary of an imported vote tells its counts, by which they are found when
 * the ballots come later.
 */
public final class ToldCounts {
  /** The words where there are no ballots. */
  public static final String NOT_STATED = "votes not stated";

  /** The words where there are ballots, as both Java and PostgreSQL fill them in. */
  static final String STATED = "%s for, %s against, %s abstentions";

  /** Either of the words, as a regular expression of PostgreSQL. */
  static final String ANY = NOT_STATED + "|" + STATED.replace("%s", "[0-9]+");

  private ToldCounts() {}

  /** The words for these counts. */
  public static String of(int votesFor, int against, int abstentions) {
    return STATED.formatted(votesFor, against, abstentions);
  }
}
