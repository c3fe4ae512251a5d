package org.standoff.exchange.dossier;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a value in a file becomes: a record, a list, an enum value or a plain value.
 *
 * @param raw the Java type
 * @param argument what a list or a generic record holds; null for all others
 */
record Shape(Class<?> raw, @Nullable Shape argument) {
  private static final Map<Shape, FileLayout> LAYOUTS = new ConcurrentHashMap<>();

  /** Stands for a required text that has a fault; it is no valid key. */
  static final String NO_TEXT = "-";

  private static final Map<Class<?>, Object> PLACEHOLDERS =
      Map.of(
          String.class,
          NO_TEXT,
          Integer.class,
          0,
          Double.class,
          0.0,
          Boolean.class,
          false,
          List.class,
          List.of(),
          Instant.class,
          Instant.EPOCH,
          LocalDate.class,
          LocalDate.EPOCH);

  /** The shape of a type with at most one type parameter, whose value is {@code variable}. */
  static Shape of(Type type, @Nullable Shape variable) {
    if (type instanceof Class<?> plain) {
      return new Shape(plain, null);
    }
    if (type instanceof ParameterizedType generic) {
      Type argument = generic.getActualTypeArguments()[0];
      return new Shape((Class<?>) generic.getRawType(), of(argument, variable));
    }
    if (variable == null) {
      throw new IllegalArgumentException("a type variable without a value: " + type);
    }
    return variable;
  }

  boolean isRecord() {
    return raw.isRecord();
  }

  /** The shape of what a list holds; null where this is no list. */
  @Nullable Shape element() {
    return raw == List.class ? argument : null;
  }

  /** How a record of this shape lies in a file. */
  FileLayout layout() {
    FileLayout known = LAYOUTS.get(this);
    if (known != null) {
      return known;
    }
    FileLayout made = FileLayout.of(this);
    LAYOUTS.put(this, made);
    return made;
  }

  /** Some value that stands where a required one has a fault, so that the rest can be checked. */
  Object placeholder() {
    if (raw.isEnum()) {
      return raw.getEnumConstants()[0];
    }
    if (isRecord()) {
      return layout()
          .create(
              layout().components().stream()
                  .map(c -> c.required() ? c.shape().placeholder() : null)
                  .toArray());
    }
    return Objects.requireNonNull(PLACEHOLDERS.get(raw), raw::getName);
  }
}
