package org.standoff.graphql.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of which an object of a layout is made.
 *
 * @param layout of what
 * @param columns their names, in the order in which they are read
 * @param readers read the values of the columns, in the same order
 */
record RowFormat(Layout layout, List<String> columns, List<ColumnReader> readers) {

  private static final Map<Class<?>, RowFormat> KNOWN = new ConcurrentHashMap<>();
  private static final String PLAIN = "%s";

  static RowFormat of(Layout layout) {
    return KNOWN.computeIfAbsent(layout.type(), type -> newFormat(layout));
  }

  private static RowFormat newFormat(Layout layout) {
    RowFormat format = new RowFormat(layout, new ArrayList<>(), new ArrayList<>());
    format.add(layout, PLAIN);
    return format;
  }

  private void add(Layout part, String naming) {
    for (Slot slot : part.slots()) {
      if (slot.content() instanceof Content.Column column) {
        columns.add(naming.formatted(column.column()));
        readers.add(ColumnReader.of(column.type()));
      } else if (slot.content() instanceof Content.Columns several) {
        add(several.layout(), several.naming());
      } else if (slot.content() instanceof Content.Reference reference) {
        columns.add(reference.column());
        readers.add(ColumnReader.of(UUID.class));
      }
    }
  }

  /** The columns of a table, as a query selects them. */
  String selected(String alias) {
    return columns.stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
  }

  /**
   * Makes an object of the row that a result stands at.
   *
   * @param first the place of the first column in the row, from 1
   * @param references gets whatever the object refers to
   */
  Object read(ResultSet row, int first, List<Reference> references) throws SQLException {
    return new Reading(row, first, references).entire(layout);
  }

  /** Goes along the columns of one row. */
  private final class Reading {
    private final ResultSet row;
    private final int first;
    private final List<Reference> references;
    private int next;

    Reading(ResultSet row, int first, List<Reference> references) {
      this.row = row;
      this.first = first;
      this.references = references;
    }

    private @Nullable Object column() throws SQLException {
      int column = next++;
      return readers.get(column).read(row, first + column);
    }

    private @Nullable Object part(Layout part) throws SQLException {
      List<@Nullable Object> values = new ArrayList<>(part.slots().size());
      boolean some = false;
      for (Slot slot : part.slots()) {
        Object value =
            slot.content() instanceof Content.Columns several ? part(several.layout()) : column();
        some |= value != null;
        values.add(value);
      }
      return some ? part.create(values) : null;
    }

    Object entire(Layout entire) throws SQLException {
      if (entire.type().isRecord()) {
        Object part = part(entire);
        if (part == null) {
          throw new IllegalStateException("A row has no content");
        }
        return part;
      }
      Object object = entire.create();
      for (Slot slot : entire.slots()) {
        if (slot.content() instanceof Content.Column) {
          slot.set(object, column());
        } else if (slot.content() instanceof Content.Columns several) {
          slot.set(object, part(several.layout()));
        } else if (slot.content() instanceof Content.Reference) {
          UUID id = (UUID) column();
          if (id != null) {
            references.add(new Reference(slot, object, id));
          }
        } else {
          slot.set(object, null); // an empty list would say that there are none
        }
      }
      return object;
    }
  }
}
