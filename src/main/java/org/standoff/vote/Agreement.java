package org.standoff.vote;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * How often two actors chose alike.
 *
 * @param votes the votes in which both chose for, against or abstention
 * @param same in how many of them they chose the same
 * @param opposite in how many one chose for and the other against
 * @param share same over votes, 0 to 1; null where there are no such votes
 */
@Description("How often two actors chose alike in votes in which both took part.")
public record Agreement(
    @Description("The votes in which both chose for, against or abstention.") int votes,
    @Description("In how many of them they chose the same.") int same,
    @Description("In how many of them one chose for and the other against.") int opposite,
    @Description("Same over votes, from 0 to 1; null where there are no such votes.")
        @Nullable Double share) {

  static Agreement of(int votes, int same, int opposite) {
    return new Agreement(votes, same, opposite, votes == 0 ? null : (double) same / votes);
  }
}
