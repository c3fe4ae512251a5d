package org.standoff.graphql.fetch;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Calls methods by reflection. */
final class Invocation {
  /** No arguments: without it each call would make an array for them. */
  static final Object[] NO_ARGUMENTS = {};

  private Invocation() {}

  /**
   * What a method returns.
   *
   * @throws Exception what the method throws
   */
  static @Nullable Object of(Method method, Object target, @Nullable Object[] arguments)
      throws Exception {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }
}
