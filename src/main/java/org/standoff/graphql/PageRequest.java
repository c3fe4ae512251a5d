package org.standoff.graphql;

import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/**
 * Which page of a connection is asked for.
 *
 * @param size how many rows at most, 1 to {@value #MAXIMUM}
 * @param cursor where the page begins (backward: ends), exclusive; null for the very first (last)
 * @param backward whether the page is the one before the cursor
 * @see <a href="https://relay.dev/graphql/connections.htm">Relay, Cursor Connections</a>
 */
public record PageRequest(int size, @Nullable String cursor, boolean backward) {

  /** The most rows a page can have. */
  public static final int MAXIMUM = 100;

  /** The rows of a page when none are asked for. */
  public static final int DEFAULT = 20;

  /**
   * Reads the arguments of a connection.
   *
   * @throws RecordException with {@link ErrorCode#VALIDATION} where they contradict each other or a
   *     page size is out of bounds
   */
  public static PageRequest of(
      @Nullable Integer first,
      @Nullable String after,
      @Nullable Integer last,
      @Nullable String before) {
    if (first != null && last != null) {
      throw refused("Ask for first or for last, not for both.");
    }
    if (after != null && before != null) {
      throw refused("Ask for what is after a cursor or before one, not for both.");
    }
    if ((last != null && after != null) || (first != null && before != null)) {
      throw refused("first goes with after, last goes with before.");
    }
    boolean backward = last != null || before != null;
    Integer size = backward ? last : first;
    if (size != null && (size < 1 || size > MAXIMUM)) {
      throw refused("A page has 1 to " + MAXIMUM + " rows.");
    }
    return new PageRequest(size == null ? DEFAULT : size, backward ? before : after, backward);
  }

  /** Reads the arguments of a connection that is paged forwards only. */
  public static PageRequest of(@Nullable Integer first, @Nullable String after) {
    return of(first, after, null, null);
  }

  private static RecordException refused(String reason) {
    return new RecordException(ErrorCode.VALIDATION, reason);
  }
}
