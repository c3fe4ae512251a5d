package org.standoff.graphql;

import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;
import org.standoff.graphql.row.Wanted;

/**
 * What a connection asks of a listing, apart from whose rows.
 *
 * @param listing what is listed
 * @param owner the column of {@code t} that names the owner; null where rows of all owners are
 *     asked
 * @param filter which rows
 * @param sort in which order
 * @param page which page
 * @param cursor where the page begins or ends; null for the very first or last
 * @param counted whether the total is asked too
 * @param wanted what rows must have; null where all that they refer to can be wanted later
 */
record Question<T>(
    Listing<T> listing,
    @Nullable String owner,
    Condition filter,
    Sort sort,
    PageRequest page,
    @Nullable Cursor cursor,
    boolean counted,
    @Nullable Wanted wanted) {

  /**
   * A question.
   *
   * @throws RecordException with {@link ErrorCode#VALIDATION} for a cursor of another order
   */
  static <T> Question<T> of(
      Listing<T> listing,
      @Nullable String owner,
      Condition filter,
      Sort sort,
      PageRequest page,
      boolean counted,
      @Nullable Wanted wanted) {
    String cursor = page.cursor();
    Cursor place = cursor == null ? null : Cursor.parse(cursor, sort);
    return new Question<>(listing, owner, filter, sort, page, place, counted, wanted);
  }

  /** The order in which rows are read: backward pages are read from the other end. */
  Sort reading() {
    return page.backward() ? sort.reversed() : sort;
  }
}
