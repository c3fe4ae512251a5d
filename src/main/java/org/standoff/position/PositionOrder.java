package org.standoff.position;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Words;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Filter;
import org.standoff.graphql.Sort;

/**
 * The order of positions.
 *
 * @param field what they are ordered by
 * @param direction in which direction
 */
@Input("PositionOrder")
@Description("The order of positions.")
public record PositionOrder(
    @NonNull @Description("What they are ordered by.") PositionOrderField field,
    @NonNull @Description("In which direction.") Direction direction) {

  /** The order asked for, or by valid from where none is. */
  public static Sort sort(@Nullable PositionOrder order, @Nullable Filter filter) {
    return order == null
        ? PositionOrderField.VALID_FROM.sort(Direction.ASC, Words.NONE)
        : order.field.sort(order.direction, Words.of(filter));
  }
}
