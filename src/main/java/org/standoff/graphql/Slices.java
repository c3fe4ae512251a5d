package org.standoff.graphql;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Cuts pages out of lists that were computed rather than listed by the database. */
public final class Slices {

  private Slices() {}

  /**
   * A page of a list, forwards.
   *
   * @param all the whole list, ordered by value and then by the text of the id
   * @param sort names the order in cursors
   * @param value what rows are ordered by, as text
   * @param id decides between equals
   */
  public static <T> Page<T> of(
      List<T> all, Sort sort, Function<T, String> value, Function<T, UUID> id, PageRequest page) {
    Function<T, Cursor> cursor = row -> Cursor.of(sort, value.apply(row), id.apply(row));
    Predicate<T> wanted = row -> true;
    if (page.cursor() != null) {
      Cursor after = Cursor.parse(page.cursor(), sort);
      wanted = row -> IN_ORDER.compare(cursor.apply(row), after) > 0;
    }
    List<T> rest = all.stream().filter(wanted).limit(page.size() + 1L).toList();
    boolean more = rest.size() > page.size();
    List<T> rows = more ? rest.subList(0, page.size()) : rest;
    List<String> cursors = rows.stream().map(row -> cursor.apply(row).toString()).toList();
    String start = cursors.isEmpty() ? null : cursors.get(0);
    String end = cursors.isEmpty() ? null : cursors.get(cursors.size() - 1);
    PageInfo info = new PageInfo(more, page.cursor() != null, start, end);
    return new Page<>(rows, cursors, info, all.size());
  }

  private static final Comparator<Cursor> IN_ORDER =
      Comparator.comparing(Cursor::value).thenComparing(cursor -> cursor.id().toString());
}
