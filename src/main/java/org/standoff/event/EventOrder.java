package org.standoff.event;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Words;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Filter;
import org.standoff.graphql.Sort;

/**
 * The order of events.
 *
 * @param field what they are ordered by
 * @param direction in which direction
 */
@Input("EventOrder")
@Description("The order of events.")
public record EventOrder(
    @NonNull @Description("What they are ordered by.") EventOrderField field,
    @NonNull @Description("In which direction.") Direction direction) {

  /** The order asked for, or by occurred where none is. */
  public static Sort sort(@Nullable EventOrder order, @Nullable Filter filter) {
    return order == null
        ? EventOrderField.OCCURRED.sort(Direction.ASC, Words.NONE)
        : order.field.sort(order.direction, Words.of(filter));
  }
}
