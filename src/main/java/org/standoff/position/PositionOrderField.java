package org.standoff.position;

import org.eclipse.microprofile.graphql.Description;
import org.standoff.fact.Words;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Sort;

/** What positions can be ordered by. */
@Description("What positions can be ordered by.")
public enum PositionOrderField {
  @Description("By the earliest day since when it is held; undated ones last in either direction.")
  VALID_FROM {
    @Override
    Sort sort(Direction direction, Words words) {
      return Sort.byDate("VALID_FROM", "valid_from", direction);
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
