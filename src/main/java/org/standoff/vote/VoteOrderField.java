package org.standoff.vote;

import org.eclipse.microprofile.graphql.Description;
import org.standoff.fact.Words;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Sort;

/** What votes can be ordered by. */
@Description("What votes can be ordered by.")
public enum VoteOrderField {
  @Description("By the earliest day when it was held; undated ones last in either direction.")
  HELD {
    @Override
    Sort sort(Direction direction, Words words) {
      return Sort.byDate("HELD", "held", direction);
    }
  },

  @Description("By the moment at which its newest revision was recorded.")
  RECORDED {
    @Override
    Sort sort(Direction direction, Words words) {
      return Sort.byRecording(direction);
    }
  },

  @Description(Words.RELEVANCE)
  RELEVANCE {
    @Override
    Sort sort(Direction direction, Words words) {
      return words.byRelevance(direction);
    }
  };

  abstract Sort sort(Direction direction, Words words);
}
