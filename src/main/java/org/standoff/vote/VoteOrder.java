package org.standoff.vote;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Words;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Filter;
import org.standoff.graphql.Sort;

/**
 * The order of votes.
 *
 * @param field what they are ordered by
 * @param direction in which direction
 */
@Input("VoteOrder")
@Description("The order of votes.")
public record VoteOrder(
    @NonNull @Description("What they are ordered by.") VoteOrderField field,
    @NonNull @Description("In which direction.") Direction direction) {

  /** The order asked for, or by held where none is. */
  public static Sort sort(@Nullable VoteOrder order, @Nullable Filter filter) {
    return order == null
        ? VoteOrderField.HELD.sort(Direction.ASC, Words.NONE)
        : order.field.sort(order.direction, Words.of(filter));
  }
}
