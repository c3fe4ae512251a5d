package org.standoff.exchange.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
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
  private final List<@Nullable Object> values = new ArrayList<>();

  RowBuilder add(@Nullable Object... more) {
    Collections.addAll(values, more);
    return this;
  }

  RowBuilder reference(NodeKind kind, @Nullable String key) {
    return add(key == null ? null : NodeId.uuidOf(kind, key));
  }

  RowBuilder date(FuzzyDateInput input) {
    FuzzyDate date = input.toFuzzyDate();
    return add(
        date.earliest(),
        date.latest(),
        date.at(),
        date.approximate(),
        date.precision(),
        date.basis(),
        date.expression(),
        date.reason());
  }

  RowBuilder quantity(QuantityInput input) {
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
      return add(null, null, null, null, null);
    }
    Place place = input.toPlace();
    return add(
        place.name(), place.countryCode(), place.precision(), place.latitude(), place.longitude());
  }

  Row of(Table table, UUID owner, boolean main) {
    return new Row(table, owner, main, values);
  }
}
