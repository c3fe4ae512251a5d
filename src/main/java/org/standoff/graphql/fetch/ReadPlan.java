package org.standoff.graphql.fetch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the selected fields of one object type are read from a Java object, in their order, where all
 * of them can be read without the engine.
 *
 * @param fields by response name
 */
record ReadPlan(List<Entry> fields) implements Completion {

  /**
   * One field.
   *
   * @param name its response name
   * @param reader how it is read
   */
  record Entry(String name, FieldReader reader) {}

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

  /** The members of the answer for an object. */
  @Override
  public Object of(Object source) throws Exception {
    Map<String, @Nullable Object> members = new LinkedHashMap<>(fields.size() * 2);
    for (Entry field : fields) {
      members.put(field.name(), field.reader().read(source));
    }
    return members;
  }
}
