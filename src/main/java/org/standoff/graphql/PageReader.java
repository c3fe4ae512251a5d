package org.standoff.graphql;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Makes a page of what {@link PageQuery} read: one row more than asked for tells that there is
 * more.
 */
final class PageReader<T> {

  static final int ENTITY = 0;
  static final int SORT_KEY = 1;
  static final int ROW_ID = 2;
  static final int OWNER = 3;

  private final Question<T> question;

  PageReader(Question<T> question) {
    this.question = question;
  }

  Page<T> read(List<Object[]> found) {
    PageRequest asked = question.page();
    boolean more = found.size() > asked.size();
    List<Object[]> kept = new ArrayList<>(more ? found.subList(0, asked.size()) : found);
    if (asked.backward()) {
      Collections.reverse(kept);
    }
    List<T> rows = kept.stream().map(row -> question.listing().entity().cast(row[ENTITY])).toList();
    List<String> cursors = new Cursors(kept);
    boolean beyondCursor = asked.cursor() != null;
    boolean hasNext = asked.backward() ? beyondCursor : more;
    boolean hasPrevious = asked.backward() ? more : beyondCursor;
    String start = cursors.isEmpty() ? null : cursors.get(0);
    String end = cursors.isEmpty() ? null : cursors.get(cursors.size() - 1);
    return new Page<>(rows, cursors, new PageInfo(hasNext, hasPrevious, start, end), null);
  }

  /** Made when they are asked for, since most answers show none but the first and the last. */
  private final class Cursors extends AbstractList<String> {
    private final List<Object[]> rows;

    Cursors(List<Object[]> rows) {
      this.rows = rows;
    }

    @Override
    public String get(int index) {
      Object[] row = rows.get(index);
      return Cursor.of(question.sort(), (String) row[SORT_KEY], (UUID) row[ROW_ID]).toString();
    }

    @Override
    public int size() {
      return rows.size();
    }
  }
}
