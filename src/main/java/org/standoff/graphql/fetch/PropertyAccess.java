package org.standoff.graphql.fetch;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a property of a class is read: by a getter, by a record's accessor, or from a public field,
 * in this order. The getter goes first because Panache makes one for each public field of an
 * entity, and only the getter loads what is lazy.
 */
sealed interface PropertyAccess {

  /**
   * Reads the property.
   *
   * @throws Exception what the getter throws
   */
  @Nullable Object read(Object source) throws Exception;

  /**
   * Finds how to read a property.
   *
   * @param type the class that has it
   * @param property its Java name
   * @param method the method that the schema names for it; null when it names a field
   * @throws IllegalStateException if there is no way to read it
   */
  static PropertyAccess find(Class<?> type, String property, @Nullable String method) {
    String suffix = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    List<String> getters = List.of("get" + suffix, "is" + suffix, property);
    Method found = method == null ? null : method(type, method);
    for (int i = 0; found == null && i < getters.size(); i++) {
      found = method(type, getters.get(i));
    }
    if (found != null) {
      return new ByMethod(accessible(found));
    }
    try {
      return new ByField(accessible(type.getField(property)));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(type.getName() + " has no property " + property, e);
    }
  }

  /** By calling a method. */
  record ByMethod(Method method) implements PropertyAccess {
    @Override
    public @Nullable Object read(Object source) throws Exception {
      return Invocation.of(method, source, Invocation.NO_ARGUMENTS);
    }
  }

  /** From a public field. */
  record ByField(Field field) implements PropertyAccess {
    @Override
    public @Nullable Object read(Object source) throws IllegalAccessException {
      return field.get(source);
    }
  }

  private static @Nullable Method method(Class<?> type, String name) {
    try {
      Method method = type.getMethod(name);
      boolean reads =
          method.getReturnType() != void.class && !Modifier.isStatic(method.getModifiers());
      return reads ? method : null;
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  /** Public members of classes that are not public themselves cannot be read otherwise. */
  private static <T extends AccessibleObject> T accessible(T member) {
    member.trySetAccessible();
    return member;
  }
}
