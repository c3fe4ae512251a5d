package org.standoff.graphql.row;

import java.lang.reflect.Type;

/** Where the content of a field is kept. */
public sealed interface Content {

  /** In one column. */
  record Column(String column, Type type) implements Content {}

  /** In several columns, named after the fields of the part by a pattern. */
  record Columns(String naming, Layout layout) implements Content {}

  /** In another row, to which a column refers. */
  record Reference(String column, Class<?> entity) implements Content {}

  /** In rows of another table that belong to the row. */
  sealed interface Rows extends Content {
    /** The table. */
    String table();

    /** Its column that refers to the row they belong to. */
    String owner();

    /** Its column that puts them in order. */
    String order();
  }

  /** In other rows, to which those of a table refer. */
  record References(String table, String owner, String order, String column, Class<?> entity)
      implements Rows {}

  /** In the rows of a table themselves. */
  record Parts(String table, String owner, String order, Layout layout) implements Rows {}
}
