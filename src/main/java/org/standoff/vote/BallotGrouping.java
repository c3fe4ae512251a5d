package org.standoff.vote;

import org.eclipse.microprofile.graphql.Description;
import org.standoff.graphql.Grouping;

/** What ballots can be counted by. */
@Description("What ballots can be counted by.")
public enum BallotGrouping {
  @Description("By what the voter chose.")
  CHOICE,
  @Description("By the body that voted.")
  BODY,
  @Description("By the year in which the vote was held; those without one are undated.")
  YEAR,
  @Description("By who voted.")
  VOTER;

  Grouping grouping() {
    return switch (this) {
      case CHOICE -> Grouping.byName("choice");
      case BODY -> Grouping.byActor("body_id");
      case YEAR -> Grouping.byDate("held", "YYYY");
      case VOTER -> Grouping.byActor("voter_id");
    };
  }
}
