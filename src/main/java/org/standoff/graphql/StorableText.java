package org.standoff.graphql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;
import org.standoff.graphql.error.Violation;

/**
 * Texts that PostgreSQL can store and compare. It has no character U+0000, and half a surrogate
 * pair is no character at all.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-character.html">Character
 *     types</a>
 */
public final class StorableText {

  private static final String REFUSAL = "A text holds U+0000 or half a surrogate pair.";

  private StorableText() {}

  /**
   * The text itself.
   *
   * @throws RecordException with {@link ErrorCode#VALIDATION} where it holds what is no character
   */
  public static String require(String text) {
    requireAll(text);
    return text;
  }

  /**
   * Looks at every text of arguments, however deep.
   *
   * @param arguments a text, a list, or arguments or fields by name
   * @throws RecordException with {@link ErrorCode#VALIDATION} and the places of all texts that hold
   *     what is no character
   */
  public static void requireAll(@Nullable Object arguments) {
    List<Violation> found = new ArrayList<>();
    look(arguments, new ArrayDeque<>(), found);
    if (!found.isEmpty()) {
      throw new RecordException(ErrorCode.VALIDATION, REFUSAL, found);
    }
  }

  private static void look(@Nullable Object value, Deque<Object> path, List<Violation> found) {
    if (value instanceof String text) {
      if (!isStorable(text)) {
        found.add(new Violation(List.copyOf(path), ErrorCode.VALIDATION, REFUSAL));
      }
    } else if (value instanceof Collection<?> list) {
      int index = 0;
      for (Object part : list) {
        look(index++, part, path, found);
      }
    } else if (value instanceof Map<?, ?> input) {
      input.forEach((name, part) -> look(name, part, path, found));
    }
  }

  private static void look(
      Object step, @Nullable Object part, Deque<Object> path, List<Violation> found) {
    path.addLast(step);
    look(part, path, found);
    path.removeLast();
  }

  /** Whether a text holds nothing but characters that PostgreSQL has. */
  public static boolean isStorable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == 0 || (Character.isSurrogate(unit) && !isWhole(text, i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the surrogate at this place is one of a pair. */
  private static boolean isWhole(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
