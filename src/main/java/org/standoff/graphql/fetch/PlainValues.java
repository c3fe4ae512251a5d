package org.standoff.graphql.fetch;

import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.schema.model.Wrapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

/** Tells which values the engine can take from Java as they are, without SmallRye's conversions. */
final class PlainValues {
  private static final Set<String> SCALARS =
      Set.of(
          String.class.getName(),
          "boolean",
          Boolean.class.getName(),
          "int",
          Integer.class.getName(),
          "double",
          Double.class.getName(),
          "float",
          Float.class.getName(),
          LocalDate.class.getName(),
          OffsetDateTime.class.getName(),
          Instant.class.getName());

  private PlainValues() {}

  /** Whether values of a field, or elements of its list, need no conversion. */
  static boolean is(Field field) {
    Reference reference = field.getReference();
    boolean adapted =
        field.hasTransformation()
            || field.isAdaptingTo()
            || field.isAdaptingWith()
            || reference.isAdaptingTo()
            || reference.isAdaptingWith();
    return !adapted && !isMap(field) && (isIdentifier(reference) || isKnown(reference));
  }

  private static boolean isKnown(Reference reference) {
    return reference.getType() != ReferenceType.SCALAR
        || SCALARS.contains(reference.getClassName());
  }

  /** The engine writes strings, whole numbers and UUIDs as {@code ID}. */
  private static boolean isIdentifier(Reference reference) {
    return "ID".equals(reference.getName());
  }

  private static boolean isMap(Field field) {
    Wrapper wrapper = field.getWrapper();
    while (wrapper != null) {
      if (wrapper.isMap()) {
        return true;
      }
      wrapper = wrapper.getWrapper();
    }
    return false;
  }
}
