package org.standoff.graphql.limit;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.standoff.graphql.error.CodedError;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.observe.Refusals;

/**
 * Holds whole documents against {@link LimitSettings} before they are parsed and validated: both
 * take far longer than in proportion to the length of some texts. What is counted here is counted
 * in proportion to it.
 */
@Singleton
public class DocumentLimits {
  /** More than any input needs: the schema has no list of lists. */
  private static final int LISTS = 10;

  private final Most most;
  private final Consumer<String> refusals;

  /**
   * The limits.
   *
   * @param tokens the most tokens of a document
   * @param operations the most operations of a document
   * @param fragments the most fragments that it defines
   * @param fields the most fields of each of them, as {@link LimitSettings#fields()} counts them
   * @param values the most values in lists and objects of arguments
   */
  public record Most(int tokens, int operations, int fragments, int fields, int values) {}

  @Inject
  DocumentLimits(LimitSettings settings, Refusals refusals) {
    this(
        new Most(
            settings.tokens(),
            settings.documentOperations(),
            settings.fragments(),
            settings.fields(),
            settings.values()),
        refusals::count);
  }

  /**
   * Limits that are known otherwise.
   *
   * @param refusals is told the name of the limit each time one is exceeded
   */
  public DocumentLimits(Most most, Consumer<String> refusals) {
    this.most = most;
    this.refusals = refusals;
  }

  /** The most tokens of a document. */
  public int tokens() {
    return most.tokens();
  }

  /** The limits that a text exceeds, before it is parsed; none if it may be. */
  public List<GraphQLError> exceeded(String text) {
    return ListNesting.of(text) <= LISTS
        ? List.of()
        : refused("lists", "Lists stand more than %,d deep in each other.", LISTS);
  }

  /** The limits that a document exceeds, before it is validated; none if it may be. */
  public List<GraphQLError> exceeded(Document document) {
    int fragments = document.getDefinitionsOfType(FragmentDefinition.class).size();
    if (fragments > most.fragments()) {
      return refused(
          "fragments",
          "The document has %,d fragments; the limit is %,d.",
          fragments,
          most.fragments());
    }
    int operations = document.getDefinitionsOfType(OperationDefinition.class).size();
    if (operations > most.operations()) {
      return refused(
          "document-operations",
          "The document has %,d operations; the limit is %,d.",
          operations,
          most.operations());
    }
    if (SelectionCount.largest(document) > most.fields()) {
      return refused("fields", "The operation selects more than %,d fields.", most.fields());
    }
    int values = ValueCount.of(document);
    return values <= most.values()
        ? List.of()
        : refused("values", "Arguments hold %,d values; the limit is %,d.", values, most.values());
  }

  private List<GraphQLError> refused(String limit, String sentence, Object... numbers) {
    refusals.accept(limit);
    return List.of(CodedError.of(ErrorCode.LIMIT, String.format(Locale.ROOT, sentence, numbers)));
  }
}
