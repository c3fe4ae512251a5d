package org.standoff.casualty;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Words;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Filter;
import org.standoff.graphql.Sort;

/**
 * The order of casualty figures.
 *
 * @param field what they are ordered by
 * @param direction in which direction
 */
@Input("CasualtyFigureOrder")
@Description("The order of casualty figures.")
public record CasualtyFigureOrder(
    @NonNull @Description("What they are ordered by.") CasualtyFigureOrderField field,
    @NonNull @Description("In which direction.") Direction direction) {

  /** The order asked for, or by period where none is. */
  public static Sort sort(@Nullable CasualtyFigureOrder order, @Nullable Filter filter) {
    return order == null
        ? CasualtyFigureOrderField.PERIOD.sort(Direction.ASC, Words.NONE)
        : order.field.sort(order.direction, Words.of(filter));
  }
}
