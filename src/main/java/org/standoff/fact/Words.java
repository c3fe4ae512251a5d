package org.standoff.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Filter;
import org.standoff.graphql.Sort;
import org.standoff.graphql.SortType;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/**
 * Texts that facts are searched for. Each is in web search syntax and at most {@value #LONGEST}
 * characters long; PostgreSQL's function {@code record.asked} reads it.
 *
 * @param texts the texts, of which a fact has the words of at least one; none where nothing is
 *     searched
 */
public record Words(List<String> texts) {

  /** No search. */
  public static final Words NONE = new Words(List.of());

  /** What the field {@code text} of filters is for. */
  public static final String DESCRIPTION =
      "With these words, in web search syntax: words, \"a phrase\", or, -not. Words are found in any"
          + " inflection of their language, with or without accents.";

  /** How many facts are ranked: what takes a few tens of milliseconds. */
  static final int MOST_RANKED = 2000;

  /** What a search leaves out. */
  static final String BOUNDED =
      " Of more than "
          + MOST_RANKED
          + " that match, those recorded last are ranked, listed and counted; the others need"
          + " more words, or a narrower filter.";

  /** What the order {@code RELEVANCE} is. */
  public static final String RELEVANCE =
      "By how well it matches the text of the filter, the best last in ascending order; where the"
          + " filter itself has none, the texts of its anyOf. Refused where neither has one."
          + Words.BOUNDED;

  private static final int LONGEST = 500;

  private static final String MATCHES =
      "exists (select from fact_words w where w.id = t.id and w.words @@ record.asked(?))";

  private static final String RANK =
      "coalesce((select record.rank(w.words, record.asked(?)) from fact_words w where w.id = t.id), 0)";

  /** The texts that a filter asks for. */
  public static Words of(@Nullable Filter filter) {
    return filter == null ? NONE : new Words(filter.texts());
  }

  /** The texts that the arguments of a field ask for, of a search or in a filter. */
  public static Words of(Map<String, Object> arguments) {
    Object filter = arguments.getOrDefault("filter", arguments);
    return new Words(filter instanceof Map<?, ?> fields ? texts(fields) : List.of());
  }

  private static List<String> texts(Map<?, ?> filter) {
    if (filter.get("text") instanceof String text) {
      return List.of(text);
    }
    List<String> texts = new ArrayList<>();
    if (filter.get("anyOf") instanceof List<?> filters) {
      for (Object other : filters) {
        texts.addAll(other instanceof Map<?, ?> fields ? texts(fields) : List.of());
      }
    }
    return texts;
  }

  /** The texts that a filter with these fields asks for: its own, else those of its choices. */
  public static List<String> texts(@Nullable String text, @Nullable List<? extends Filter> anyOf) {
    if (text != null) {
      return List.of(text);
    }
    return anyOf == null ? List.of() : anyOf.stream().flatMap(f -> f.texts().stream()).toList();
  }

  /**
   * The fact {@code t} has the words of a text.
   *
   * @throws RecordException with {@link ErrorCode#VALIDATION} where the text is blank or too long
   */
  static Condition in(String text) {
    return Condition.of(MATCHES, require(text));
  }

  /** The text itself, where it can be searched for. */
  static String require(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new RecordException(
          ErrorCode.VALIDATION, "A text to search for has 1 to " + LONGEST + " characters.");
    }
    return text;
  }

  /** Facts by an expression of how well they match a text. */
  static Sort byRank(String expression, String text, Direction direction) {
    return new Sort("RELEVANCE", expression, List.of(text), SortType.REAL, direction, MOST_RANKED);
  }

  /**
   * All texts as one.
   *
   * @return null where nothing is searched
   */
  public @Nullable String together() {
    return texts.isEmpty() ? null : String.join(" or ", texts);
  }

  /**
   * Facts {@code t} by how well they match.
   *
   * @throws RecordException with {@link ErrorCode#VALIDATION} where nothing is searched
   */
  public Sort byRelevance(Direction direction) {
    String text = together();
    if (text == null) {
      throw new RecordException(ErrorCode.VALIDATION, "RELEVANCE needs a text to search for.");
    }
    return byRank(RANK, text, direction);
  }
}
