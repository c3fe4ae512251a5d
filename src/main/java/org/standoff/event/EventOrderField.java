package org.standoff.event;

import org.eclipse.microprofile.graphql.Description;
import org.standoff.fact.Words;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Sort;

/** What events can be ordered by. */
@Description("What events can be ordered by.")
public enum EventOrderField {
  @Description("By the earliest day when it happened; undated ones last in either direction.")
  OCCURRED {
    @Override
    Sort sort(Direction direction, Words words) {
      return Sort.byDate("OCCURRED", "occurred", direction);
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
