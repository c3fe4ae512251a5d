package org.standoff.graphql.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.OperationType;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes what a method takes of the arguments of its field. Inputs are bound by way of JSON, which
 * takes long; the last one of a query is kept, since the objects of a level all have the same, and
 * often the next request too. Inputs are records, which nobody changes.
 */
final class Arguments {
  private final List<Parameter> parameters;

  Arguments(Operation operation) {
    boolean kept = operation.getOperationType() != OperationType.MUTATION;
    this.parameters =
        operation.getArguments().stream()
            .map(argument -> new Parameter(argument, kept && isInput(argument)))
            .toList();
  }

  private static boolean isInput(Argument argument) {
    Reference held = argument.getReference();
    return held.getType() == ReferenceType.INPUT && !argument.isSourceArgument();
  }

  /**
   * The values of all parameters.
   *
   * @throws AbstractDataFetcherException for a value that a parameter cannot take
   */
  @Nullable Object[] read(DataFetchingEnvironment environment) throws AbstractDataFetcherException {
    @Nullable Object[] values = new Object[parameters.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = parameters.get(i).read(environment);
    }
    return values;
  }

  /** What was made of an input. */
  private record Bound(Object input, @Nullable Object value) {}

  private static final class Parameter {
    private final String name;
    private final boolean kept;
    private final ArgumentHelper binding;
    private volatile @Nullable Bound last;

    Parameter(Argument argument, boolean kept) {
      this.name = argument.getName();
      this.kept = kept;
      this.binding = new ArgumentHelper(new ArrayList<>(List.of(argument)));
    }

    @Nullable Object read(DataFetchingEnvironment environment) throws AbstractDataFetcherException {
      Object input = kept ? environment.getArgument(name) : null;
      Bound known = last;
      if (input != null && known != null && known.input.equals(input)) {
        return known.value;
      }
      @Nullable Object value = binding.getArguments(environment).get(0);
      if (input != null) {
        last = new Bound(input, value);
      }
      return value;
    }
  }
}
