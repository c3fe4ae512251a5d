package org.standoff.graphql.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.RecordException;
import org.standoff.graphql.fetch.ReadPlan.FieldReader;

/** Calls the Java method behind a field on the calling thread, in the request context there is. */
final class OperationCall {
  private final Operation operation;
  private final OperationArguments arguments;
  private final OperationInvoker invoker;
  private final FieldHelper results;
  private final boolean plain;
  private final @Nullable List<String> reads;
  private final boolean root;

  OperationCall(Operation operation) {
    this.operation = operation;
    this.arguments = new OperationArguments(operation);
    this.invoker = new OperationInvoker(operation);
    this.results = new FieldHelper(operation);
    this.plain = PlainValues.is(operation);
    this.reads = reads(operation);
    this.root = !operation.isSourceField();
    ImageBuild.warmInputs(operation);
  }

  /**
   * Whether the method returns values that need no conversion, of an object and not of the root.
   */
  boolean isPlain() {
    return plain && !root;
  }

  /** What {@link Reads} says of the method; null where it says nothing. */
  @Nullable List<String> reads() {
    return reads;
  }

  /** Methods of one name differ in the type whose field they answer. */
  private static boolean isOf(Method method, Operation operation) {
    return method.getParameterCount() > 0
        && operation.isSourceField()
        && method
            .getParameterTypes()[0]
            .getName()
            .equals(operation.getArguments().get(0).getReference().getClassName());
  }

  private static @Nullable List<String> reads(Operation operation) {
    try {
      Class<?> owner =
          Class.forName(
              operation.getClassName(), false, Thread.currentThread().getContextClassLoader());
      return Arrays.stream(owner.getMethods())
          .filter(method -> method.getName().equals(operation.getMethodName()))
          .filter(method -> isOf(method, operation))
          .map(method -> method.getAnnotation(Reads.class))
          .filter(Objects::nonNull)
          .findFirst()
          .map(reads -> List.of(reads.value()))
          .orElse(null);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Calls the method for one field.
   *
   * @return its value, or a stage that will have it
   * @throws Exception what the method throws, or a refusal of arguments that it cannot take
   */
  @Nullable Object call(DataFetchingEnvironment environment) throws Exception {
    if (root) {
      RootField.enter(environment);
    }
    FetchContext.enter(environment, operation);
    Object[] values = arguments.of(environment).toArray();
    @Nullable Object result = invoker.invoke(values);
    if (plain) {
      return result;
    }
    return result instanceof CompletionStage<?> stage
        ? stage.thenApply(value -> convertLater(value, environment))
        : results.transformOrAdaptResponse(result, environment);
  }

  /**
   * The calls of a plain method for objects of one selection.
   *
   * @param selection an environment of the field without an object
   * @throws RecordException for arguments that the method cannot take
   */
  FieldReader forEach(DataFetchingEnvironment selection) {
    return new PlainCall(operation, invoker.getMethod(), arguments.of(selection));
  }

  private @Nullable Object convertLater(
      @Nullable Object value, DataFetchingEnvironment environment) {
    try {
      return results.transformOrAdaptResponse(value, environment);
    } catch (AbstractDataFetcherException e) {
      throw new CompletionException(e);
    }
  }
}
