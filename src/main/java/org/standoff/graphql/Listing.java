package org.standoff.graphql;

/**
 * Rows that can be listed in pages, as {@code t} of a query.
 *
 * @param entity what a row is
 * @param from the table, view or subselect, with the columns of the entity
 * @param listed which of its rows are listed
 * @param idColumn the UUID that decides between equals, unique within one owner
 */
public record Listing<T>(Class<T> entity, String from, Condition listed, String idColumn) {

  /** The rows of a table of facts that are not retracted. */
  public static <T> Listing<T> ofFacts(Class<T> entity, String table) {
    return new Listing<>(entity, table, Condition.of("t.retracted_in is null"), "t.id");
  }

  /** All rows of a table. */
  public static <T> Listing<T> of(Class<T> entity, String table) {
    return new Listing<>(entity, table, Condition.ALWAYS, "t.id");
  }
}
