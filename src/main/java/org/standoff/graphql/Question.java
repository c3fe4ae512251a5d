package org.standoff.graphql;

import org.jspecify.annotations.Nullable;

/**
 * What a connection asks of a listing, apart from whose rows.
 *
 * @param listing what is listed
 * @param owner the column of {@code t} that names the owner; null where rows of all owners are
 *     asked
 * @param filter which rows
 * @param sort in which order
 * @param page which page
 * @param counted whether the total is asked too
 */
record Question<T>(
    Listing<T> listing,
    @Nullable String owner,
    Condition filter,
    Sort sort,
    PageRequest page,
    boolean counted) {

  /** The order in which rows are read: backward pages are read from the other end. */
  Sort reading() {
    return page.backward() ? sort.reversed() : sort;
  }
}
