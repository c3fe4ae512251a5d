package org.standoff.graphql;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/**
 * Texts that PostgreSQL can store and compare. It has no character U+0000, and half a surrogate
 * pair is no character at all.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-character.html">Character
 *     types</a>
 */
public final class StorableText {

  private StorableText() {}

  /**
   * The text itself.
   *
   * @throws RecordException with {@link ErrorCode#VALIDATION} where it holds what is no character
   */
  public static String require(String text) {
    boolean refused =
        text.codePoints()
            .anyMatch(
                point ->
                    point == 0
                        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    if (refused) {
      throw new RecordException(
          ErrorCode.VALIDATION, "A text holds U+0000 or half a surrogate pair.");
    }
    return text;
  }

  /**
   * Looks at every text of an argument, however deep.
   *
   * @throws RecordException with {@link ErrorCode#VALIDATION} where one holds what is no character
   */
  public static void requireAll(@Nullable Object argument) {
    if (argument instanceof String text) {
      require(text);
    } else if (argument instanceof Collection<?> list) {
      list.forEach(StorableText::requireAll);
    } else if (argument instanceof Map<?, ?> input) {
      input.values().forEach(StorableText::requireAll);
    }
  }
}
