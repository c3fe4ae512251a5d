package org.standoff.exchange.dossier;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.RecordKind;
import org.standoff.fact.References;

/**
 * One field of a shape.
 *
 * @param name its name in files and in the API
 * @param shape what its value is
 * @param accessor the method that gives its value and bears its annotations
 */
record Component(String name, Shape shape, Method accessor) {

  static Component of(RecordComponent component, @Nullable Shape variable) {
    Method accessor = component.getAccessor();
    Name given = accessor.getAnnotation(Name.class);
    return new Component(
        given == null ? component.getName() : given.value(),
        Shape.of(component.getGenericType(), variable),
        accessor);
  }

  /** Whether a file must give it. */
  boolean required() {
    return has(NonNull.class);
  }

  /** Whether its fields stand beside those of its owner. */
  boolean unwrapped() {
    return has(Unwrapped.class);
  }

  /** What its value is the key of, or null where it is no key. */
  @Nullable RecordKind references() {
    References references = accessor.getAnnotation(References.class);
    return references == null ? null : references.value();
  }

  private boolean has(Class<? extends Annotation> annotation) {
    return accessor.isAnnotationPresent(annotation);
  }
}
