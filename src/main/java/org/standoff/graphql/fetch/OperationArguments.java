package org.standoff.graphql.fetch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.OperationType;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.StorableText;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/**
 * The arguments of the Java method behind a field. SmallRye makes them by writing JSON and reading
 * it again, so those of root fields of queries, which frontends ask with again and again, are kept:
 * nothing changes them.
 */
final class OperationArguments {
  private static final int KEPT = 500;

  /**
   * Arguments that are longer, in characters, are made anew. Of one character each, a hundred texts
   * take some 10 kB; those that are kept can take 5 MB together.
   */
  private static final int LONGEST = 300;

  private static final Cache<Given, List<Object>> MADE =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  private final Operation operation;
  private final ArgumentHelper arguments;

  /** Arguments as a document and variables give them, equal where they mean the same. */
  private record Given(String method, Map<String, Object> arguments) {}

  OperationArguments(Operation operation) {
    operation.getArguments().forEach(OperationArguments::correct);
    this.operation = operation;
    this.arguments = new ArgumentHelper(operation.getArguments());
  }

  /** SmallRye notes the list as the class of what a list of ids holds. */
  private static void correct(Argument argument) {
    Reference held = argument.getReference();
    if (held.getName().equals("ID") && argument.hasWrapper()) {
      held.setClassName(String.class.getName());
    }
  }

  /**
   * The arguments for one call, in the order of the method's parameters.
   *
   * @throws RecordException for arguments that the method cannot take
   */
  List<Object> of(DataFetchingEnvironment environment) {
    boolean asked = operation.getOperationType() == OperationType.QUERY;
    if (!asked || operation.isSourceField()) {
      return make(environment);
    }
    Given given = new Given(operation.getName(), environment.getArguments());
    List<Object> made = MADE.getIfPresent(given);
    if (made == null) {
      made = make(environment);
      if (given.arguments.toString().length() <= LONGEST) {
        MADE.put(given, made);
      }
    }
    return made;
  }

  private List<Object> make(DataFetchingEnvironment environment) {
    StorableText.requireAll(environment.getArguments());
    try {
      return arguments.getArguments(environment);
    } catch (AbstractDataFetcherException e) {
      RecordException refusal = refusal(e);
      throw refusal != null
          ? refusal
          : new RecordException(ErrorCode.VALIDATION, "An argument of this field is not valid.");
    }
  }

  /** An input type's own refusal, thrown in its constructor, has better words. */
  private static @Nullable RecordException refusal(Throwable failure) {
    @Nullable Throwable cause = failure;
    while (cause != null) {
      if (cause instanceof RecordException refusal) {
        return refusal;
      }
      cause = cause.getCause();
    }
    return null;
  }
}
