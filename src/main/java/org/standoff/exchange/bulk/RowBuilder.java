package org.standoff.exchange.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.FuzzyDate;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Place;
import org.standoff.fact.PlaceInput;
import org.standoff.fact.Quantity;
import org.standoff.fact.QuantityInput;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/** Puts together the values of a row, in the order of the table's columns. */
final class RowBuilder {
  private static final int DATE_COLUMNS = 8;
  private static final int QUANTITY_COLUMNS = 7;
  private static final int PLACE_COLUMNS = 5;

  private final UnaryOperator<String> keeper;
  private final List<@Nullable Object> values = new ArrayList<>();

  /**
   * No values.
   *
   * @param keeper the key of the actor that answers for a key
   */
  RowBuilder(UnaryOperator<String> keeper) {
    this.keeper = keeper;
  }

  RowBuilder add(@Nullable Object... more) {
    Collections.addAll(values, more);
    return this;
  }

  RowBuilder reference(NodeKind kind, @Nullable String key) {
    if (key == null) {
      return nothing(1);
    }
    return add(NodeId.uuidOf(kind, kind == NodeKind.ACTOR ? keeper.apply(key) : key));
  }

  RowBuilder date(@Nullable FuzzyDateInput input) {
    if (input == null) {
      return nothing(DATE_COLUMNS);
    }
    FuzzyDate date = input.toFuzzyDate();
    return add(
        date.earliest(),
        date.latest(),
        date.at() == null ? null : date.at().toInstant(),
        date.approximate(),
        date.precision(),
        date.basis(),
        date.expression(),
        date.reason());
  }

  RowBuilder quantity(@Nullable QuantityInput input) {
    if (input == null) {
      return nothing(QUANTITY_COLUMNS);
    }
    Quantity quantity = input.toQuantity();
    return add(
        quantity.verbatim(),
        quantity.qualifier(),
        quantity.value(),
        quantity.low(),
        quantity.best(),
        quantity.high(),
        quantity.rules());
  }

  RowBuilder place(@Nullable PlaceInput input) {
    if (input == null) {
      return nothing(PLACE_COLUMNS);
    }
    Place place = input.toPlace();
    return add(
        place.name(), place.countryCode(), place.precision(), place.latitude(), place.longitude());
  }

  private RowBuilder nothing(int columns) {
    values.addAll(Collections.nCopies(columns, null));
    return this;
  }

  Row of(Table table, UUID owner, boolean main) {
    return new Row(table, owner, main, values);
  }
}
