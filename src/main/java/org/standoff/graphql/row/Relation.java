package org.standoff.graphql.row;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field that is made of other rows, and how these are read: in one statement, however many
 * objects have the field.
 *
 * @param slot the field
 * @param format what is read of the other rows
 * @param sql the statement, whose question mark stands for the ids by which it reads
 * @param join joins parts, and their place in the list, to rows {@code asked}; null for what is an
 *     entity itself
 */
record Relation(Slot slot, RowFormat format, String sql, @Nullable String join) {
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

  /**
   * Since the parts of each row are put in order, they are looked up for one row after the other,
   * in the order of the rows.
   */
  private static final String JOIN =
      """
      left join lateral (
      select %1$s, t.%2$s
      from %3$s t
      where t.%4$s = asked.%5$s
      order by t.%2$s
      ) part on true
      """;

  /** The fields of a layout that are made of other rows, as far as they are wanted. */
  static List<Relation> of(Layout layout, Wanted wanted) {
    return layout.slots().stream()
        .filter(slot -> wanted.has(slot.property()))
        .map(slot -> of(layout, slot, wanted.below(slot.property())))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Null for a field that is made of columns. */
  private static @Nullable Relation of(Layout owner, Slot slot, Wanted wanted) {
    Layout layout = layout(slot.content());
    if (layout == null) {
      return null;
    }
    RowFormat format = RowFormat.of(layout, wanted);
    boolean parts =
        slot.content() instanceof Content.Parts
            && layout.type().isAnnotationPresent(Embeddable.class);
    String join = parts ? join((Content.Parts) slot.content(), format, owner) : null;
    return new Relation(slot, format, sql(slot.content(), format), join);
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

  private static String join(Content.Parts parts, RowFormat format, Layout owner) {
    Content.Column identity = (Content.Column) owner.identity().content();
    return JOIN.formatted(
        format.columns(), parts.order(), parts.table(), parts.owner(), identity.column());
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
