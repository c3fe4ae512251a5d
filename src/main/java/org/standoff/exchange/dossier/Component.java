package org.standoff.exchange.dossier;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.References;
import org.standoff.graphql.NodeKind;

/**
 * One field of a shape.
 *
 * @param name its name in files and in the API
 * @param shape what its value is
 * @param required whether a file must give it
 * @param unwrapped whether its own fields stand beside those of its owner
 * @param references what its value, or each of its values, is the key of; null where it is no key
 * @param accessor the method that gives its value and bears its annotations
 */
record Component(
    String name,
    Shape shape,
    boolean required,
    boolean unwrapped,
    @Nullable NodeKind references,
    Method accessor) {

  static Component of(RecordComponent component, @Nullable Shape variable) {
    Method accessor = component.getAccessor();
    Name given = accessor.getAnnotation(Name.class);
    References references = accessor.getAnnotation(References.class);
    return new Component(
        given == null ? component.getName() : given.value(),
        Shape.of(component.getGenericType(), variable),
        accessor.isAnnotationPresent(NonNull.class),
        accessor.isAnnotationPresent(Unwrapped.class),
        references == null ? null : references.value(),
        accessor);
  }

  /** The value that a record has in it. */
  @Nullable Object get(Record record) {
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an input record hides a component", e);
    }
  }
}
