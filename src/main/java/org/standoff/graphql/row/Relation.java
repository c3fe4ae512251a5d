package org.standoff.graphql.row;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field that is made of other rows, and how these are read: in one statement, however many
 * objects have the field.
 *
 * @param slot the field
 * @param format what is read of the other rows
 * @param ahead the statement ahead of the array of ids by which it reads
 * @param behind the rest of it
 */
record Relation(Slot slot, RowFormat format, String ahead, String behind) {
  /**
   * Ids to read by, as a subselect: how many they are is then nothing that PostgreSQL plans for, so
   * that it keeps one plan instead of making a new one each time, which takes longer than reading.
   */
  private static final String IDS = "((select cast(? as uuid[]))::uuid[])";

  private static final String REFERENCE = "select %s from %s t where t.id = any " + IDS;

  private static final String REFERENCES =
      """
      select %1$s, list.%2$s
      from %3$s list
      join %4$s t on t.id = list.%5$s
      where list.%2$s = any %7$s
      order by list.%2$s, list.%6$s
      """;

  private static final String PARTS =
      """
      select %1$s, t.%2$s
      from %3$s t
      where t.%2$s = any %5$s
      order by t.%2$s, t.%4$s
      """;

  /** The fields of a layout that are made of other rows, as far as they are wanted. */
  static List<Relation> of(Layout layout, Wanted wanted) {
    return layout.slots().stream()
        .filter(slot -> wanted.has(slot.property()))
        .map(slot -> of(slot, wanted.below(slot.property())))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Null for a field that is made of columns. */
  private static @Nullable Relation of(Slot slot, Wanted wanted) {
    Layout layout = layout(slot.content());
    if (layout == null) {
      return null;
    }
    RowFormat format = RowFormat.of(layout, wanted);
    String sql = sql(slot.content(), format);
    int ids = sql.indexOf('?');
    return new Relation(slot, format, sql.substring(0, ids), sql.substring(ids + 1));
  }

  private static @Nullable Layout layout(Content content) {
    if (content instanceof Content.Reference reference) {
      return Layout.of(reference.entity());
    } else if (content instanceof Content.References references) {
      return Layout.of(references.entity());
    }
    return content instanceof Content.Parts parts ? parts.layout() : null;
  }

  /** Whether it is a list of rows. */
  boolean isList() {
    return slot.content() instanceof Content.Rows;
  }

  /** The statement, whose question mark stands for the ids. */
  String sql() {
    return ahead + "?" + behind;
  }

  /** The statement where a setting of the transaction keeps the ids. */
  String sqlBy(String setting) {
    return ahead + "current_setting('" + setting + "')" + behind;
  }

  private static String sql(Content content, RowFormat format) {
    String columns = format.columns();
    if (content instanceof Content.References list) {
      String table = format.layout().table();
      return REFERENCES.formatted(
          columns, list.owner(), list.table(), table, list.column(), list.order(), IDS);
    } else if (content instanceof Content.Rows parts) {
      return PARTS.formatted(columns, parts.owner(), parts.table(), parts.order(), IDS);
    }
    return REFERENCE.formatted(columns, format.layout().table());
  }
}
