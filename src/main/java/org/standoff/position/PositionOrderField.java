package org.standoff.position;

import org.eclipse.microprofile.graphql.Description;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Sort;

/** What positions can be ordered by. */
@Description("What positions can be ordered by.")
public enum PositionOrderField {
  @Description("By the earliest day since when it is held; undated ones last in either direction.")
  VALID_FROM {
    @Override
    Sort sort(Direction direction) {
      return Sort.byDate("VALID_FROM", "valid_from", direction);
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
