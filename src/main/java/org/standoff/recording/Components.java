package org.standoff.recording;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/** The components of inputs, by the names that they have in the schema. */
final class Components {
  private Components() {}

  static String name(RecordComponent component) {
    Name name = component.getAccessor().getAnnotation(Name.class);
    return name == null ? component.getName() : name.value();
  }

  static @Nullable Object value(Record input, RecordComponent component) {
    try {
      return component.getAccessor().invoke(input);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an input hides its components", e);
    }
  }

  /**
   * The input with some of its components replaced.
   *
   * @param patch has components of the same names
   * @param given the names, in the schema, of those that replace, be it by null
   */
  static <I> I patched(I input, Record patch, Set<String> given) {
    Map<String, @Nullable Object> changes = new HashMap<>();
    for (RecordComponent component : patch.getClass().getRecordComponents()) {
      if (given.contains(name(component))) {
        changes.put(name(component), value(patch, component));
      }
    }
    RecordComponent[] components = input.getClass().getRecordComponents();
    @Nullable Object[] values =
        Arrays.stream(components)
            .map(
                component ->
                    changes.containsKey(name(component))
                        ? changes.get(name(component))
                        : value((Record) input, component))
            .toArray();
    return make(input, components, values);
  }

  @SuppressWarnings("unchecked") // the class of an I makes an I
  private static <I> I make(I like, RecordComponent[] components, @Nullable Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = like.getClass().getDeclaredConstructor(types);
      return (I) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an input hides its constructor", e);
    }
  }
}
