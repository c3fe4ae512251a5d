package org.standoff.statement;

import org.eclipse.microprofile.graphql.Description;
import org.standoff.fact.Words;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Sort;

/** What statements can be ordered by. */
@Description("What statements can be ordered by.")
public enum StatementOrderField {
  @Description("By the earliest day when it was said; undated ones last in either direction.")
  SAID {
    @Override
    Sort sort(Direction direction, Words words) {
      return Sort.byDate("SAID", "said", direction);
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
