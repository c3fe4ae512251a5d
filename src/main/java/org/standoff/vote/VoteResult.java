package org.standoff.vote;

import org.eclipse.microprofile.graphql.Description;

/** What came out of a vote. */
@Description("What came out of a vote, after Popolo's pass and fail and HowTheyVote.")
public enum VoteResult {
  @Description("The text or motion was carried (Popolo pass).")
  ADOPTED,
  @Description("The text or motion was not carried (Popolo fail).")
  REJECTED,
  @Description("The vote fell away, for example because another had decided the matter.")
  LAPSED,
  @Description("The result is not known.")
  UNKNOWN
}
