package org.standoff.vote;

import org.eclipse.microprofile.graphql.Description;

/** What a voter chose, or why there is no choice. */
@Description(
    "What a voter chose in a vote, after the options of Popolo, HowTheyVote and the unvotes "
        + "data.")
public enum VoteOption {
  @Description("Voted for the text or motion.")
  FOR,
  @Description("Voted against the text or motion.")
  AGAINST,
  @Description("Took part and expressly abstained.")
  ABSTENTION,
  @Description("Was present but cast no vote.")
  DID_NOT_VOTE,
  @Description("Was a member but not present.")
  ABSENT,
  @Description("Was not a member of the body, or had no right to vote, at the time.")
  NOT_A_MEMBER
}
