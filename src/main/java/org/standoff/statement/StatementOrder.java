package org.standoff.statement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Words;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Filter;
import org.standoff.graphql.Sort;

/**
 * The order of statements.
 *
 * @param field what they are ordered by
 * @param direction in which direction
 */
@Input("StatementOrder")
@Description("The order of statements.")
public record StatementOrder(
    @NonNull @Description("What they are ordered by.") StatementOrderField field,
    @NonNull @Description("In which direction.") Direction direction) {

  /** The order asked for, or by said where none is. */
  public static Sort sort(@Nullable StatementOrder order, @Nullable Filter filter) {
    return order == null
        ? StatementOrderField.SAID.sort(Direction.ASC, Words.NONE)
        : order.field.sort(order.direction, Words.of(filter));
  }
}
