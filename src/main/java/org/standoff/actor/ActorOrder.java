package org.standoff.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Sort;

/**
 * The order of actors.
 *
 * @param field what they are ordered by
 * @param direction in which direction
 */
@Input("ActorOrder")
@Description("The order of actors.")
public record ActorOrder(
    @NonNull @Description("What they are ordered by.") ActorOrderField field,
    @NonNull @Description("In which direction.") Direction direction) {

  /** The order asked for, or by key where none is. */
  public static Sort sort(@Nullable ActorOrder order) {
    return order == null
        ? ActorOrderField.KEY.sort(Direction.ASC)
        : order.field.sort(order.direction);
  }
}
