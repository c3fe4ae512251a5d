package org.standoff.graphql;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of rows.
 *
 * @param rows the rows, in order
 * @param cursors the place of each row
 * @param info where the page stands
 * @param total how many rows there are in all; null where nobody asked
 */
public record Page<T>(List<T> rows, List<String> cursors, PageInfo info, @Nullable Integer total) {

  /** The same page of what stands behind its rows. */
  public <R> Page<R> map(Function<T, R> function) {
    return new Page<>(rows.stream().map(function).toList(), cursors, info, total);
  }

  Page<T> withTotal(int count) {
    return new Page<>(rows, cursors, info, count);
  }
}
