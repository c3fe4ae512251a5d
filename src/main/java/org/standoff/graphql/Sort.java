package org.standoff.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order of the rows {@code t} of a listing, total because the id decides between equals.
 *
 * @param name names the order in cursors
 * @param expression what rows are ordered by, in SQL; never null for any row
 * @param values what the expression's question marks stand for
 * @param type the type of the expression
 * @param direction ascending or descending
 * @param newest how many of the rows are put in order, those recorded last; null for all, where an
 *     index has the order or their number is small
 */
public record Sort(
    String name,
    String expression,
    List<Object> values,
    SortType type,
    Direction direction,
    @Nullable Integer newest) {

  /** An order by an expression without question marks. */
  public Sort(String name, String expression, SortType type, Direction direction) {
    this(name, expression, List.of(), type, direction, null);
  }

  /**
   * By the earliest day of a fuzzy date; undated rows come last in either direction.
   *
   * @param name names the order in cursors
   * @param prefix the prefix of the date's columns
   */
  public static Sort byDate(String name, String prefix, Direction direction) {
    String undated = direction == Direction.ASC ? "infinity" : "-infinity";
    return new Sort(
        name, "coalesce(t." + prefix + "_earliest, '" + undated + "')", SortType.DATE, direction);
  }

  /** By the step in which the row was recorded. */
  public static Sort byRecording(Direction direction) {
    return new Sort("RECORDED", "t.recorded_in", SortType.BIGINT, direction);
  }

  /** The same rows from the other end. */
  Sort reversed() {
    Direction other = direction == Direction.ASC ? Direction.DESC : Direction.ASC;
    return new Sort(name, expression, values, type, other, newest);
  }

  /** The order as SQL has it. */
  String orderBy(String idColumn) {
    return "%s %s, %s %s".formatted(expression, direction, idColumn, direction);
  }

  /**
   * The rows that come after a place in this order.
   *
   * @param hidden whether the place is a subselect and so nothing that PostgreSQL plans for: few
   *     rows are left at the end of an order, for which it would make a new plan each time
   */
  Condition after(String value, UUID id, String idColumn, boolean hidden) {
    String place =
        hidden
            ? "((select cast(? as %s)), (select cast(? as uuid)))"
            : "(cast(? as %s), cast(? as uuid))";
    String sign = direction == Direction.ASC ? ">" : "<";
    List<Object> all = new ArrayList<>(values);
    all.add(value);
    all.add(id);
    return new Condition(
        "(%s, %s) %s ".formatted(expression, idColumn, sign) + place.formatted(type), all);
  }
}
