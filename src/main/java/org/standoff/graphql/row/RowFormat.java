package org.standoff.graphql.row;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * What is read of an object, or of as much of it as is wanted: columns, and other rows.
 *
 * @param number tells formats apart
 * @param layout of what
 * @param slots the fields that are read, in the order of their columns
 * @param width how many columns there are
 * @param columns the columns, as a query selects them of {@code t}
 * @param relations the fields that are made of other rows, which are read after the object, or
 *     joined to it
 */
@RegisterForReflection(classNames = RowFormat.COUNTED_CACHE)
record RowFormat(
    long number,
    Layout layout,
    List<SlotFormat> slots,
    int width,
    String columns,
    List<Relation> relations) {

  /** The form of cache that Caffeine picks, by its name, for one that is bounded by number. */
  static final String COUNTED_CACHE = "com.github.benmanes.caffeine.cache.SSMS";

  /** As many as the operations of a frontend have; whoever asks for ever new ones waits longer. */
  private static final int KEPT = 2_000;

  private static final AtomicLong NUMBERS = new AtomicLong();
  private static final Map<Class<?>, List<SlotFormat>> ENTIRE = new ConcurrentHashMap<>();
  private static final Cache<Key, RowFormat> FORMATS =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  /** The name by which the API shows what an entity makes of its identity. */
  private static final String ID = "id";

  private record Key(Layout layout, Wanted wanted) {}

  /**
   * The format of the identity, if there is one, and of what is wanted. All fields are read where
   * something is wanted that is none of them, since of what that is made is not known; for a
   * record, which is made of all of them at once; and where nothing else is left to select.
   */
  static RowFormat of(Layout layout, Wanted wanted) {
    Key key = new Key(layout, wanted);
    RowFormat known = FORMATS.getIfPresent(key);
    if (known == null) { // not at once, since a format has those of its relations
      known = read(layout, wanted);
      FORMATS.put(key, known);
    }
    return known;
  }

  private static RowFormat read(Layout layout, Wanted wanted) {
    List<SlotFormat> entire =
        ENTIRE.computeIfAbsent(
            layout.type(), type -> layout.slots().stream().map(SlotFormat::of).toList());
    List<SlotFormat> some = entire.stream().filter(slot -> isRead(slot, wanted)).toList();
    boolean suffices =
        !layout.type().isRecord()
            && hasAll(entire, wanted.properties().keySet())
            && some.stream().anyMatch(slot -> !slot.columns().isEmpty());
    return of(layout, suffices ? some : entire, wanted);
  }

  private static RowFormat of(Layout layout, List<SlotFormat> slots, Wanted wanted) {
    List<String> columns = slots.stream().flatMap(slot -> slot.columns().stream()).toList();
    return new RowFormat(
        NUMBERS.incrementAndGet(),
        layout,
        slots,
        columns.size(),
        columns.stream().map("t."::concat).collect(Collectors.joining(", ")),
        Relation.of(layout, wanted));
  }

  /** How many columns there are ahead of that of the identity. */
  int aheadOfIdentity() {
    int ahead = 0;
    for (SlotFormat slot : slots) {
      if (slot.isIdentity()) {
        return ahead;
      }
      ahead += slot.columns().size();
    }
    throw new IllegalStateException("Without an identity: " + layout.type());
  }

  private boolean isRecord() {
    return layout.type().isRecord();
  }

  private static boolean hasAll(List<SlotFormat> slots, Set<String> properties) {
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
