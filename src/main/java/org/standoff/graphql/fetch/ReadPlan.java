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
  private final @Nullable Wanted wanted;
  private final @Nullable Wanted wantedRows;

  /** The plan of these fields. */
  ReadPlan(List<Entry> fields) {
    this.fields = List.copyOf(fields);
    this.wanted = wanted(fields);
    this.wantedRows =
        wanted == null ? null : wanted.below(NODES).and(wanted.below(EDGES).below(NODE));
  }

  /**
   * One field.
   *
   * @param name its response name
   * @param writer how its value is written
   * @param reads which fields of the object in Java it reads; null where that is not known
   * @param below the plan of its own objects; null where it has none
   */
  record Entry(
      SerializableString name,
      FieldWriter writer,
      @Nullable List<String> reads,
      @Nullable ReadPlan below) {

    Entry(String name, FieldWriter writer, @Nullable List<String> reads, @Nullable ReadPlan below) {
      this(new SerializedString(name), writer, reads, below);
    }
  }

  /** Reads a field of an object. */
  @FunctionalInterface
  interface FieldReader {
    /**
     * The value in Java.
     *
     * @throws Exception what the field's fetcher throws
     */
    @Nullable Object read(Object source) throws Exception;
  }

  /** Writes the value of a field of an object. */
  @FunctionalInterface
  interface FieldWriter {
    /**
     * Writes the value as the answer holds it.
     *
     * @throws Exception what the field's fetcher throws, or {@link Unplanned}
     */
    void write(Object source, AnswerJson answer) throws Exception;
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

  @Override
  public void write(Object source, AnswerJson answer) throws Exception {
    answer.beginObject();
    for (Entry field : fields) {
      answer.name(field.name());
      field.writer().write(source, answer);
    }
    answer.endObject();
  }
}
