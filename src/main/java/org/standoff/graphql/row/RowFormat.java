package org.standoff.graphql.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of which an object of a layout is made, or as much of it as is wanted.
 *
 * @param layout of what
 * @param slots the fields that are read, in the order of their columns
 * @param width how many columns there are
 */
record RowFormat(Layout layout, List<SlotFormat> slots, int width) {

  private static final Map<Class<?>, RowFormat> ENTIRE = new ConcurrentHashMap<>();

  /** The name by which the API shows what an entity makes of its identity. */
  private static final String ID = "id";

  private static RowFormat of(Layout layout, Stream<SlotFormat> fields) {
    List<SlotFormat> slots = fields.toList();
    int width = slots.stream().mapToInt(slot -> slot.columns().size()).sum();
    return new RowFormat(layout, slots, width);
  }

  /**
   * The format of the identity, if there is one, and of what is wanted. All fields are read where
   * something is wanted that is none of them, since of what that is made is not known; for a
   * record, which is made of all of them at once; and where nothing else is left to select.
   */
  static RowFormat of(Layout layout, Wanted wanted) {
    RowFormat entire =
        ENTIRE.computeIfAbsent(
            layout.type(), type -> of(layout, layout.slots().stream().map(SlotFormat::of)));
    if (entire.isRecord() || !entire.hasAll(wanted.properties().keySet())) {
      return entire;
    }
    RowFormat some = of(layout, entire.slots.stream().filter(slot -> isRead(slot, wanted)));
    return some.width == 0 ? entire : some;
  }

  private boolean isRecord() {
    return layout.type().isRecord();
  }

  private boolean hasAll(Set<String> properties) {
    return properties.stream()
        .allMatch(
            property ->
                property.equals(ID)
                    || slots.stream().anyMatch(slot -> slot.slot().property().equals(property)));
  }

  /** Lists are set, since an empty one would say that there are none. */
  private static boolean isRead(SlotFormat slot, Wanted wanted) {
    return slot.isIdentity() || slot.columns().isEmpty() || wanted.has(slot.slot().property());
  }

  /** The columns of a table, as a query selects them. */
  String selected(String alias) {
    return slots.stream()
        .flatMap(slot -> slot.columns().stream())
        .map(column -> alias + "." + column)
        .collect(Collectors.joining(", "));
  }

  /**
   * Makes an object of the row that a result stands at.
   *
   * @param first the place of the first column in the row, from 1
   * @param references gets whatever the object refers to
   */
  Object read(ResultSet row, int first, List<Reference> references) throws SQLException {
    if (!isRecord()) {
      return entity(row, first, references);
    }
    Object part = SlotFormat.entire(layout, slots).read(row, first);
    if (part == null) {
      throw new IllegalStateException("A row has no content");
    }
    return part;
  }

  private Object entity(ResultSet row, int first, List<Reference> references) throws SQLException {
    Object object = layout.create();
    int column = first;
    for (SlotFormat format : slots) {
      Object value = format.reader().read(row, column);
      column += format.columns().size();
      Slot slot = format.slot();
      if (!(slot.content() instanceof Content.Reference)) {
        slot.set(object, value);
      } else if (value != null) {
        references.add(new Reference(slot, object, (UUID) value));
      }
    }
    return object;
  }
}
