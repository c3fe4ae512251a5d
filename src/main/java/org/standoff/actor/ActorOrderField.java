package org.standoff.actor;

import org.eclipse.microprofile.graphql.Description;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Sort;
import org.standoff.graphql.SortType;

/** What actors can be ordered by. */
@Description("What actors can be ordered by.")
public enum ActorOrderField {
  @Description("By key, in alphabetical order.")
  KEY {
    @Override
    Sort sort(Direction direction) {
      return new Sort("KEY", "t.key", SortType.TEXT, direction);
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
