package org.standoff.graphql.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.GraphQLSettings;
import org.standoff.graphql.error.CodedError;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RequestErrors;
import org.standoff.graphql.limit.DocumentLimits;

/**
 * Parses and validates documents, and remembers the outcome, good or bad, for documents that come
 * again. What is remembered is bounded by the length of the texts; rare documents do not push out
 * frequent ones.
 */
@Singleton
@RegisterForReflection(classNames = Documents.WEIGHED_CACHE)
public class Documents {
  /** The form of cache that Caffeine picks, by its name, for one that is bounded by weight. */
  static final String WEIGHED_CACHE = "com.github.benmanes.caffeine.cache.SSMW";

  /** A share of the cache that one document may take; longer ones are parsed each time. */
  private static final int LARGEST_SHARE = 16;

  private final GraphQLSchema schema;
  private final long capacity;
  private final DocumentLimits limits;
  private final ParserOptions parsing;
  private final Cache<String, Outcome> outcomes;

  /** What came of a text; one that exceeds limits comes again to be counted each time. */
  private record Outcome(
      @Nullable Document document, List<GraphQLError> errors, boolean excessive) {

    static Outcome of(@Nullable Document document, List<GraphQLError> errors) {
      return new Outcome(document, errors, false);
    }

    static Outcome excessive(List<GraphQLError> errors) {
      return new Outcome(null, errors, true);
    }
  }

  @Inject
  Documents(GraphQLSchema schema, GraphQLSettings settings, DocumentLimits limits) {
    this(schema, settings.documentCacheSize().asLongValue(), limits);
  }

  /**
   * A cache for one schema.
   *
   * @param schema what documents must fit
   * @param capacity the sum of the lengths of the remembered texts, in characters
   * @param limits hold before a document is validated
   */
  Documents(GraphQLSchema schema, long capacity, DocumentLimits limits) {
    this.schema = schema;
    this.capacity = capacity;
    this.limits = limits;
    this.parsing =
        ParserOptions.getDefaultOperationParserOptions()
            .transform(options -> options.maxTokens(limits.tokens()));
    this.outcomes =
        Caffeine.newBuilder()
            .maximumWeight(capacity)
            .<String, Outcome>weigher((text, outcome) -> text.length() + 1)
            .build();
  }

  /**
   * Finds the operation to execute.
   *
   * @param text a document
   * @param operationName the operation's name; null or empty when the document has only one
   * @return the operation, or the errors of the document
   */
  public PreparedOperation prepare(String text, @Nullable String operationName) {
    Outcome outcome = outcomes.getIfPresent(text);
    if (outcome == null) {
      outcome = read(text);
      if (text.length() <= capacity / LARGEST_SHARE && !outcome.excessive()) {
        outcomes.put(text, outcome);
      }
    }
    if (outcome.document() == null || !outcome.errors().isEmpty()) {
      return new PreparedOperation.Refused(outcome.errors());
    }
    return select(outcome.document(), operationName);
  }

  /**
   * Tells how many documents are remembered.
   *
   * @return an estimate, exact when nothing else happens meanwhile
   */
  long size() {
    outcomes.cleanUp();
    return outcomes.estimatedSize();
  }

  private Outcome read(String text) {
    List<GraphQLError> excessive = limits.exceeded(text);
    if (!excessive.isEmpty()) {
      return Outcome.excessive(excessive);
    }
    ExecutionInput input =
        ExecutionInput.newExecutionInput().query(text).locale(Locale.ROOT).build();
    input.getGraphQLContext().put(ParserOptions.class, parsing);
    ParseAndValidateResult parsed = ParseAndValidate.parse(input);
    return parsed.isFailure()
        ? Outcome.of(null, List.of(RequestErrors.syntax(parsed.getSyntaxException())))
        : validate(parsed.getDocument());
  }

  private Outcome validate(Document document) {
    List<GraphQLError> excessive = limits.exceeded(document);
    if (!excessive.isEmpty()) {
      return Outcome.excessive(excessive);
    }
    List<ValidationError> broken = ParseAndValidate.validate(schema, document, Locale.ROOT);
    return Outcome.of(
        document,
        broken.isEmpty() ? List.of() : RequestErrors.validation(schema, document, broken));
  }

  private static PreparedOperation select(Document document, @Nullable String name) {
    List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
    if (name != null && !name.isEmpty()) {
      return operations.stream()
          .filter(operation -> name.equals(operation.getName()))
          .findFirst()
          .<PreparedOperation>map(found -> new PreparedOperation.Accepted(document, found))
          .orElseGet(() -> refused("The document has no operation of the given name."));
    }
    return switch (operations.size()) {
      case 0 -> refused("The document has no operation.");
      case 1 -> new PreparedOperation.Accepted(document, operations.get(0));
      default -> refused("The document has several operations: operationName must name one.");
    };
  }

  private static PreparedOperation refused(String message) {
    return new PreparedOperation.Refused(List.of(CodedError.of(ErrorCode.VALIDATION, message)));
  }
}
