package org.standoff.graphql.fetch;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.row.Wanted;

/**
 * How the selected fields of one object type are read from a Java object, in their order, where all
 * of them can be read without the engine.
 */
final class ReadPlan implements Completion {
  private static final String NODES = "nodes";
  private static final String EDGES = "edges";
  private static final String NODE = "node";

  private final List<Entry> fields;
  private final List<SerializableString> names;
  private final @Nullable Wanted wanted;
  private final @Nullable Wanted wantedRows;

  /** The plan of these fields. */
  ReadPlan(List<Entry> fields) {
    this.fields = List.copyOf(fields);
    this.names =
        fields.stream()
            .<SerializableString>map(field -> new SerializedString(field.name()))
            .toList();
    this.wanted = wanted(fields);
    this.wantedRows =
        wanted == null ? null : wanted.below(NODES).and(wanted.below(EDGES).below(NODE));
  }

  /**
   * One field.
   *
   * @param name its response name
   * @param reader how it is read
   * @param reads which fields of the object in Java it reads; null where that is not known
   * @param below the plan of its own objects; null where it has none
   */
  record Entry(
      String name, FieldReader reader, @Nullable List<String> reads, @Nullable ReadPlan below) {}

  /** Reads a field of an object. */
  @FunctionalInterface
  interface FieldReader {
    /**
     * The value as the answer holds it.
     *
     * @throws Exception what the field's fetcher throws, or {@link Unplanned}
     */
    @Nullable Object read(Object source) throws Exception;
  }

  /** What the rows of a connection must have for this plan of it; null where that is not known. */
  @Nullable Wanted wantedRows() {
    return wantedRows;
  }

  private static @Nullable Wanted wanted(List<Entry> fields) {
    Wanted wanted = Wanted.NOTHING;
    for (Entry field : fields) {
      Wanted below = field.below() == null ? Wanted.NOTHING : field.below().wanted;
      if (field.reads() == null || below == null) {
        return null;
      }
      for (String property : field.reads()) {
        wanted = wanted.and(new Wanted(Map.of(property, below)));
      }
    }
    return wanted;
  }

  /** The members of the answer for an object. */
  @Override
  public Object of(Object source) throws Exception {
    @Nullable Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = fields.get(i).reader().read(source);
    }
    return new Members(names, values);
  }
}
