package org.standoff.graphql.fetch;

import com.fasterxml.jackson.core.SerializableString;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The members of one object of an answer, in their order. All objects that a {@link ReadPlan} reads
 * share their names. Cannot be changed.
 */
public final class Members extends AbstractMap<String, @Nullable Object> {
  private final List<SerializableString> names;
  private final @Nullable Object[] values;

  /** Members with these names, each of which is there once, and as many values. */
  Members(List<SerializableString> names, @Nullable Object[] values) {
    this.names = names;
    this.values = values;
  }

  @Override
  public int size() {
    return values.length;
  }

  /** The name of a member, as JSON has it. */
  public SerializableString name(int index) {
    return names.get(index);
  }

  /** The value of a member; null where the answer holds null. */
  public @Nullable Object value(int index) {
    return values[index];
  }

  @Override
  public Set<Map.Entry<String, @Nullable Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return values.length;
      }

      @Override
      public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
        return IntStream.range(0, values.length).mapToObj(Members.this::entry).iterator();
      }
    };
  }

  private Map.Entry<String, @Nullable Object> entry(int index) {
    return new SimpleImmutableEntry<>(names.get(index).getValue(), values[index]);
  }
}
