package org.standoff.graphql.row;

import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The columns of which one field of a layout is made.
 *
 * @param slot the field
 * @param columns their names; none where other rows hold the content
 * @param reader reads them, given the place of the first: the value of the field, or the identity
 *     of what it refers to
 */
record SlotFormat(Slot slot, List<String> columns, ColumnReader reader) {

  static SlotFormat of(Slot slot) {
    if (slot.content() instanceof Content.Column column) {
      return new SlotFormat(slot, List.of(column.column()), ColumnReader.of(column.type()));
    } else if (slot.content() instanceof Content.Reference reference) {
      return new SlotFormat(slot, List.of(reference.column()), ColumnReader.of(UUID.class));
    } else if (slot.content() instanceof Content.Columns several) {
      List<SlotFormat> parts = several.layout().slots().stream().map(SlotFormat::of).toList();
      List<String> columns =
          parts.stream()
              .flatMap(part -> part.columns().stream())
              .map(several.naming()::formatted)
              .toList();
      return new SlotFormat(slot, columns, entire(several.layout(), parts));
    }
    return new SlotFormat(slot, List.of(), (row, column) -> null);
  }

  /** Reads the record that these fields make; null where they have no content. */
  static ColumnReader entire(Layout layout, List<SlotFormat> fields) {
    return (row, first) -> {
      @Nullable Object[] values = new Object[fields.size()];
      boolean some = false;
      int column = first;
      for (int i = 0; i < values.length; i++) {
        SlotFormat field = fields.get(i);
        values[i] = field.reader.read(row, column);
        some |= values[i] != null;
        column += field.columns.size();
      }
      return some ? layout.create(Arrays.asList(values)) : null;
    };
  }

  /** Whether it is, or is part of, what tells rows of its table apart. */
  boolean isIdentity() {
    return slot.field().isAnnotationPresent(Id.class);
  }
}
