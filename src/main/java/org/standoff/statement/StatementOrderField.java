package org.standoff.statement;

import org.eclipse.microprofile.graphql.Description;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Sort;

/** What statements can be ordered by. */
@Description("What statements can be ordered by.")
public enum StatementOrderField {
  @Description("By the earliest day when it was said; undated ones last in either direction.")
  SAID {
    @Override
    Sort sort(Direction direction) {
      return Sort.byDate("SAID", "said", direction);
    }
  },

  @Description("By the moment at which its newest revision was recorded.")
  RECORDED {
    @Override
    Sort sort(Direction direction) {
      return Sort.byRecording(direction);
    }
  };

  abstract Sort sort(Direction direction);
}
