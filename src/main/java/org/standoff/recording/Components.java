package org.standoff.recording;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
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
  @SuppressWarnings("unchecked") // the class of an I makes an I
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
    return make((Class<I>) input.getClass(), components, values);
  }

  /**
   * The input with something in place of components that are missing, so that the others can be
   * looked at.
   *
   * @param missing their names in the schema
   */
  static Record completed(Record input, Set<String> missing) {
    if (missing.isEmpty()) {
      return input;
    }
    RecordComponent[] components = input.getClass().getRecordComponents();
    @Nullable Object[] values =
        Arrays.stream(components)
            .map(
                component ->
                    missing.contains(name(component))
                        ? placeholder(component.getType())
                        : value(input, component))
            .toArray();
    return make(input.getClass(), components, values);
  }

  /** A text, a value of an enum, or a record with nothing in it but what is required. */
  private static Object placeholder(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (!type.isRecord()) {
      return "-";
    }
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] values =
        Arrays.stream(components)
            .map(component -> isRequired(component) ? placeholder(component.getType()) : null)
            .toArray();
    return make(type, components, values);
  }

  /** Whether an input must have it. */
  static boolean isRequired(RecordComponent component) {
    return component.getAccessor().isAnnotationPresent(NonNull.class);
  }

  private static <I> I make(
      Class<I> type, RecordComponent[] components, @Nullable Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an input hides its constructor", e);
    }
  }
}
