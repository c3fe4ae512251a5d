package org.standoff.history;

import java.util.function.Predicate;
import org.standoff.graphql.row.Content;
import org.standoff.graphql.row.Layout;
import org.standoff.graphql.row.Slot;

/** Writes the SQL that reads states, each with its parts as one JSON object. */
final class StateSql {

  // What was recorded only later, but is referred to already, is as it was first recorded.
  private static final String STATES =
      """
      select asked.ordinal, cast(%s as text)
      from unnest(cast(? as uuid[]), cast(? as bigint[])) with ordinality as asked (id, step, ordinal)
      cross join lateral (
        select revision.*, greatest(asked.step, revision.recorded_in) as shown
        from record.%s as revision
        where revision.id = asked.id and revision.superseded_in > asked.step
        order by revision.superseded_in
        limit 1
      ) as t0
      """;

  private static final String ROWS =
      """
      coalesce((
        select jsonb_agg(%2$s order by %1$s.%3$s)
        from record.%4$s as %1$s
        where %1$s.%5$s = %6$s.id and %1$s.recorded_in <= t0.shown and %1$s.superseded_in > t0.shown
      ), '[]')""";

  private StateSql() {}

  /** The states of an entity at steps, with those of its rows elsewhere that are wanted. */
  static String of(Layout layout, Predicate<Slot> wanted) {
    return STATES.formatted(row(layout, 0, wanted), layout.table());
  }

  private static String row(Layout layout, int depth, Predicate<Slot> wanted) {
    StringBuilder row = new StringBuilder("to_jsonb(t%d)".formatted(depth));
    for (Slot slot : layout.slots()) {
      if (slot.content() instanceof Content.Rows rows && wanted.test(slot)) {
        row.append(" || jsonb_build_object('")
            .append(slot.property())
            .append("', ")
            .append(rows(rows, depth))
            .append(')');
      }
    }
    return row.toString();
  }

  private static String rows(Content.Rows rows, int depth) {
    String alias = "t" + (depth + 1);
    String row =
        rows instanceof Content.Parts parts
            ? row(parts.layout(), depth + 1, slot -> true)
            : "to_jsonb(%s)".formatted(alias);
    return ROWS.formatted(alias, row, rows.order(), rows.table(), rows.owner(), "t" + depth);
  }
}
