package org.standoff.graphql;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
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

  private static final Comparator<Cursor> IN_ORDER =
      Comparator.comparing(Cursor::value).thenComparing(cursor -> cursor.id().toString());

  /**
   * The page of rows that are all at hand.
   *
   * @param rows all of them, in order
   * @param sort the order, as texts in Java have it
   * @param value what rows are ordered by
   * @param id the id that decides between equals, as in {@link Listing#idColumn()}
   */
  public static <T> Page<T> of(
      List<T> rows, Sort sort, Function<T, String> value, Function<T, UUID> id, PageRequest asked) {
    Function<T, Cursor> place = row -> Cursor.of(sort, value.apply(row), id.apply(row));
    Cursor cursor = asked.cursor() == null ? null : Cursor.parse(asked.cursor(), sort);
    List<T> after =
        rows.stream()
            .filter(row -> cursor == null || IN_ORDER.compare(place.apply(row), cursor) > 0)
            .toList();
    List<T> kept = after.subList(0, Math.min(asked.size(), after.size()));
    List<String> cursors = kept.stream().map(place).map(Cursor::toString).toList();
    String start = cursors.isEmpty() ? null : cursors.get(0);
    String end = cursors.isEmpty() ? null : cursors.get(cursors.size() - 1);
    boolean more = kept.size() < after.size();
    PageInfo info = new PageInfo(more, cursor != null, start, end);
    return new Page<>(kept, cursors, info, rows.size());
  }

  /**
   * The same page of what stands behind its rows. Of a row, no more may have been read than its
   * fields of the same names as those that are selected; whoever needs more asks for whole rows.
   */
  public <R> Page<R> map(Function<T, R> function) {
    return new Page<>(rows.stream().map(function).toList(), cursors, info, total);
  }

  Page<T> withTotal(int count) {
    return new Page<>(rows, cursors, info, count);
  }
}
