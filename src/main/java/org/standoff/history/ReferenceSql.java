package org.standoff.history;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.graphql.NodeKind;
import org.standoff.graphql.row.Content;
import org.standoff.graphql.row.Layout;
import org.standoff.graphql.row.Slot;

/**
 * Writes the SQL that finds what things refer to, in whatever revision: the columns that refer to
 * other rows, of their tables and of the tables of their parts.
 */
final class ReferenceSql {

  private final Set<String> selects = new LinkedHashSet<>(); // evidence is a part of most kinds
  private final String thing;

  private ReferenceSql(String thing) {
    this.thing = thing;
  }

  /**
   * A query of one column, the ids that the thing refers to, once or several times, null among
   * them.
   *
   * @param thing what is the id of the thing in SQL
   */
  static String of(String thing) {
    ReferenceSql sql = new ReferenceSql(thing);
    Arrays.stream(NodeKind.values())
        .filter(kind -> kind != NodeKind.LINK && kind != NodeKind.ROLE) // these have owners
        .map(Kinds::entity)
        .map(Layout::of)
        .forEach(
            layout ->
                sql.add(
                    layout, 0, "record.%s t0 where t0.id = %s".formatted(layout.table(), thing)));
    return String.join("\nunion all\n", sql.selects);
  }

  private void add(Layout layout, int depth, String from) {
    String columns =
        layout.slots().stream()
            .map(Slot::content)
            .filter(Content.Reference.class::isInstance)
            .map(content -> "t%d.%s".formatted(depth, ((Content.Reference) content).column()))
            .collect(Collectors.joining(", "));
    if (!columns.isEmpty()) {
      selects.add("select unnest(array[%s]) from %s".formatted(columns, from));
    }
    for (Slot slot : layout.slots()) {
      if (slot.content() instanceof Content.Rows rows) {
        add(rows, depth, from);
      }
    }
  }

  private void add(Content.Rows rows, int depth, String from) {
    // a part of the thing itself is found by the id of the thing, one of its parts by theirs
    String below = "t" + (depth + 1);
    String owned =
        depth == 0
            ? "record.%s %s where %s.%s = %s"
                .formatted(rows.table(), below, below, rows.owner(), thing)
            : "record.%s %s, %s and %s.%s = t%d.id"
                .formatted(rows.table(), below, from, below, rows.owner(), depth);
    if (rows instanceof Content.Parts parts) {
      add(parts.layout(), depth + 1, owned);
    } else if (rows instanceof Content.References references) {
      selects.add("select %s.%s from %s".formatted(below, references.column(), owned));
    }
  }
}
