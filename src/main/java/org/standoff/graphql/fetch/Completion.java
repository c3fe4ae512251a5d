package org.standoff.graphql.fetch;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.GraphQLEnumType;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Writes what an answer holds of a Java value that is not null. */
@FunctionalInterface
interface Completion {
  /** Of no operation, since what is kept serves many; made once, since there are many values. */
  GraphQLContext CONTEXT = GraphQLContext.getDefault();

  /**
   * Writes the value as the answer holds it.
   *
   * @throws Exception what reading its parts throws, or {@link Unplanned}; some may be written then
   */
  void write(Object value, AnswerJson answer) throws Exception;

  /** The same where the value may be null. */
  default void writeNullable(@Nullable Object value, AnswerJson answer) throws Exception {
    if (value == null) {
      answer.value(null);
    } else {
      write(value, answer);
    }
  }

  /** Of values that must not be null; what becomes of an answer where one is, the engine knows. */
  static Completion required(Completion completion) {
    return new Completion() {
      @Override
      public void write(Object value, AnswerJson answer) throws Exception {
        completion.write(value, answer);
      }

      @Override
      public void writeNullable(@Nullable Object value, AnswerJson answer) throws Exception {
        if (value == null) {
          throw new Unplanned();
        }
        completion.write(value, answer);
      }
    };
  }

  /**
   * Of lists.
   *
   * @param objects whether the elements are objects
   */
  static Completion list(Completion element, boolean objects) {
    return (value, answer) -> {
      if (!(value instanceof Iterable<?> elements)) {
        throw new Unplanned();
      }
      answer.beginList();
      for (Object each : elements) {
        if (objects && each != null) {
          answer.countRow();
        }
        element.writeNullable(each, answer);
      }
      answer.endList();
    };
  }

  /** Of a scalar's values. */
  static Completion scalar(Coercing<?, ?> scalar) {
    return (value, answer) -> answer.value(some(scalar.serialize(value, CONTEXT, Locale.ROOT)));
  }

  /** Of an enum's values; the engine looks through all of them for each. */
  static Completion constant(GraphQLEnumType type) {
    Map<Object, Object> names = new ConcurrentHashMap<>();
    return (value, answer) ->
        answer.value(
            some(
                value instanceof Enum
                    ? names.computeIfAbsent(value, constant -> name(type, constant))
                    : name(type, value)));
  }

  private static @Nullable Object name(GraphQLEnumType type, Object constant) {
    return type.serialize(constant, CONTEXT, Locale.ROOT);
  }

  /** What becomes of nothing made of something, the engine knows. */
  private static Object some(@Nullable Object serialized) throws Unplanned {
    if (serialized == null) {
      throw new Unplanned();
    }
    return serialized;
  }
}
