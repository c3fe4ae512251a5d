package org.standoff.position;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.BasicTypeReference;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Qualifier;
import org.standoff.fact.Quantity;
import org.standoff.position.PositionSpans.OnTarget;

/** A row of {@link PositionSpans}, with the columns in the order in which they are declared. */
final class SpanRow {

  private final @Nullable Object[] columns;

  SpanRow(@Nullable Object[] columns) {
    this.columns = columns;
  }

  static void declare(NativeQuery<Object[]> query) {
    add(query, StandardBasicTypes.UUID, "crisis_id", "target_id", "id", "holder_id");
    add(query, StandardBasicTypes.STRING, "key", "holder_key", "kind");
    add(query, StandardBasicTypes.BOOLEAN, "preferred", "unnamed");
    add(query, StandardBasicTypes.LOCAL_DATE, "valid_from_earliest", "first_day", "last_day");
    add(query, StandardBasicTypes.STRING, "count_verbatim", "count_qualifier", "count_rules");
    add(query, StandardBasicTypes.INTEGER, "count_value", "count_low", "count_best", "count_high");
  }

  private static void add(
      NativeQuery<Object[]> query, BasicTypeReference<?> type, String... names) {
    for (String name : names) {
      query.addScalar(name, type);
    }
  }

  OnTarget onTarget() {
    return new OnTarget(required(0, UUID.class), required(1, UUID.class));
  }

  PositionSpan span() {
    return new PositionSpan(
        required(2, UUID.class),
        required(4, String.class),
        new Holder(required(3, UUID.class), required(5, String.class)),
        count(),
        PositionKind.valueOf(required(6, String.class)),
        required(7, Boolean.class),
        (LocalDate) columns[9],
        required(10, LocalDate.class),
        (LocalDate) columns[11]);
  }

  /** How many the holder is: unquantified where it has no name and no number either. */
  private @Nullable Quantity count() {
    if (columns[13] == null) {
      return required(8, Boolean.class) ? Quantity.of(Qualifier.UNQUANTIFIED) : null;
    }
    return new Quantity(
        (String) columns[12],
        Qualifier.valueOf(required(13, String.class)),
        (Integer) columns[15],
        (Integer) columns[16],
        (Integer) columns[17],
        (Integer) columns[18],
        required(14, String.class));
  }

  private <T> T required(int column, Class<T> type) {
    return Objects.requireNonNull(type.cast(columns[column]));
  }
}
