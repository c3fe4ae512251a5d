package org.standoff.casualty;

import org.eclipse.microprofile.graphql.Description;
import org.standoff.fact.Words;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Sort;

/** What casualty figures can be ordered by. */
@Description("What casualty figures can be ordered by.")
public enum CasualtyFigureOrderField {
  @Description("By the earliest day when they came to harm; undated ones last in either direction.")
  PERIOD {
    @Override
    Sort sort(Direction direction, Words words) {
      return Sort.byDate("PERIOD", "period", direction);
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
