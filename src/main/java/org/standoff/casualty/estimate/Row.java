package org.standoff.casualty.estimate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A row of a query. Estimates read many thousands, and a tuple would have a table of its columns
 * for each row, which costs more than all else.
 */
final class Row {

  private final Columns columns;
  private final @Nullable Object[] values;

  /** A row with the values of the columns in their order. */
  Row(Columns columns, @Nullable Object[] values) {
    this.columns = columns;
    this.values = values;
  }

  /** The value of a column that always has one. */
  <V> V get(String column, Class<V> type) {
    return Objects.requireNonNull(maybe(column, type));
  }

  /** The value of a column; null where it has none. */
  <V> @Nullable V maybe(String column, Class<V> type) {
    Integer place = Objects.requireNonNull(columns.places.get(column), "a column of the query");
    return type.cast(values[place]);
  }

  /**
   * What a query selects.
   *
   * @param sql the list of its columns
   * @param places where in a row each stands, by its name
   */
  record Columns(String sql, Map<String, Integer> places) {
    static Columns of(String... columns) {
      List<String> names = List.of(columns).stream().map(Columns::name).toList();
      return new Columns(
          String.join(", ", columns),
          IntStream.range(0, columns.length)
              .boxed()
              .collect(Collectors.toUnmodifiableMap(names::get, i -> i)));
    }

    /** The last word: {@code b} of {@code a.b} and of {@code f(a) as b}. */
    private static String name(String column) {
      return column.substring(Math.max(column.lastIndexOf('.'), column.lastIndexOf(' ')) + 1);
    }
  }
}
