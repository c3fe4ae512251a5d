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
import org.standoff.graphql.limit.LimitSettings;

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
  private final ParserOptions parsing;
  private final Cache<String, Outcome> outcomes;

  private record Outcome(@Nullable Document document, List<GraphQLError> errors) {}

  @Inject
  Documents(GraphQLSchema schema, GraphQLSettings settings, LimitSettings limits) {
    this(schema, settings.documentCacheSize().asLongValue(), limits.tokens());
  }

  /**
   * A cache for one schema.
   *
   * @param schema what documents must fit
   * @param capacity the sum of the lengths of the remembered texts, in characters
   * @param mostTokens the most tokens of a document
   */
  Documents(GraphQLSchema schema, long capacity, int mostTokens) {
    this.schema = schema;
    this.capacity = capacity;
    this.parsing =
        ParserOptions.getDefaultOperationParserOptions()
            .transform(options -> options.maxTokens(mostTokens));
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
      if (text.length() <= capacity / LARGEST_SHARE) {
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
    ExecutionInput input =
        ExecutionInput.newExecutionInput().query(text).locale(Locale.ROOT).build();
    input.getGraphQLContext().put(ParserOptions.class, parsing);
    ParseAndValidateResult parsed = ParseAndValidate.parse(input);
    if (parsed.isFailure()) {
      return new Outcome(null, List.of(RequestErrors.syntax(parsed.getSyntaxException())));
    }
    Document document = parsed.getDocument();
    List<ValidationError> broken = ParseAndValidate.validate(schema, document, Locale.ROOT);
    return broken.isEmpty()
        ? new Outcome(document, List.of())
        : new Outcome(document, RequestErrors.validation(schema, document, broken));
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
