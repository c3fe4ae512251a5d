package org.standoff.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows of a listing are asked for; all fields of one filter hold together. */
public interface Filter {

  /** The filter as a condition on the rows {@code t} of its listing. */
  Condition condition();

  /** The texts of which a row must have the words of at least one, whatever else it must be. */
  default List<String> texts() {
    return List.of();
  }

  /** The condition of a filter, or none where there is no filter. */
  static Condition of(@Nullable Filter filter) {
    return filter == null ? Condition.ALWAYS : filter.condition();
  }
}
