package org.standoff.graphql.fetch;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.GraphQLEnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes what an answer holds of a Java value that is not null. */
@FunctionalInterface
interface Completion {
  /** Of no operation, since what is kept serves many; made once, since there are many values. */
  GraphQLContext CONTEXT = GraphQLContext.getDefault();

  /**
   * The value as the answer holds it.
   *
   * @throws Exception what reading its parts throws, or {@link Unplanned}
   */
  @Nullable Object of(Object value) throws Exception;

  /** The same where the value may be null. */
  default @Nullable Object ofNullable(@Nullable Object value) throws Exception {
    return value == null ? null : of(value);
  }

  /** Of values that must not be null; what becomes of an answer where one is, the engine knows. */
  static Completion required(Completion completion) {
    return new Completion() {
      @Override
      public Object of(Object value) throws Exception {
        Object completed = completion.of(value);
        if (completed == null) {
          throw new Unplanned();
        }
        return completed;
      }

      @Override
      public Object ofNullable(@Nullable Object value) throws Exception {
        if (value == null) {
          throw new Unplanned();
        }
        return of(value);
      }
    };
  }

  /** Of lists. */
  static Completion list(Completion element) {
    return value -> {
      if (!(value instanceof Iterable<?> elements)) {
        throw new Unplanned();
      }
      List<@Nullable Object> completed = new ArrayList<>();
      for (Object each : elements) {
        completed.add(element.ofNullable(each));
      }
      return completed;
    };
  }

  /** Of a scalar's values. */
  static Completion scalar(Coercing<?, ?> scalar) {
    return value -> scalar.serialize(value, CONTEXT, Locale.ROOT);
  }

  /** Of an enum's values; the engine looks through all of them for each. */
  static Completion constant(GraphQLEnumType type) {
    Map<Object, Object> names = new ConcurrentHashMap<>();
    return value ->
        value instanceof Enum
            ? names.computeIfAbsent(
                value, constant -> type.serialize(constant, CONTEXT, Locale.ROOT))
            : type.serialize(value, CONTEXT, Locale.ROOT);
  }
}
