package org.standoff.exchange.dossier;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a record lies in a file.
 *
 * @param components its components in their order
 * @param fields the fields that its mapping may have, those of unwrapped components among them
 * @param names the names of these fields
 * @param constructor makes a record of one value for each component
 */
record FileLayout(
    List<Component> components,
    List<Component> fields,
    Set<String> names,
    Constructor<?> constructor) {

  static FileLayout of(Shape shape) {
    RecordComponent[] parts = shape.raw().getRecordComponents();
    List<Component> components =
        Arrays.stream(parts).map(p -> Component.of(p, shape.argument())).toList();
    List<Component> fields = components.stream().flatMap(FileLayout::fields).toList();
    Set<String> names = fields.stream().map(Component::name).collect(Collectors.toSet());
    try {
      return new FileLayout(
          components,
          fields,
          names,
          shape
              .raw()
              .getConstructor(
                  Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new)));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("an input record has no public constructor", e);
    }
  }

  private static Stream<Component> fields(Component component) {
    return component.unwrapped()
        ? component.shape().layout().fields().stream()
        : Stream.of(component);
  }

  /** Whether the fields of some component stand among its own. */
  boolean unwraps() {
    return components.stream().anyMatch(Component::unwrapped);
  }

  Object create(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an input record cannot be made", e);
    }
  }
}
