package org.standoff.graphql.limit;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.PageRequest;

/** How many rows the fields of one operation ask for. */
final class PageSizes {
  private static final int ONE = 1;

  private final OperationDefinition operation;
  private final Map<String, @Nullable Object> variables;

  PageSizes(OperationDefinition operation, Map<String, @Nullable Object> variables) {
    this.operation = operation;
    this.variables = variables;
  }

  /**
   * The size of the pages of a field; 1 for a field without pages. A size that is none, which the
   * field itself will refuse, counts as the largest.
   */
  int of(Field field, GraphQLFieldDefinition definition) {
    if (definition.getArgument("first") == null) {
      return ONE;
    }
    Object first = argument(field, "first");
    Object size = first == null ? argument(field, "last") : first;
    if (size == null) {
      return PageRequest.DEFAULT;
    }
    boolean possible =
        size instanceof Number number
            && number.doubleValue() >= 1
            && number.doubleValue() <= PageRequest.MAXIMUM;
    return possible ? ((Number) size).intValue() : PageRequest.MAXIMUM;
  }

  /** How many ids a field names; 1 where it names none. */
  int ids(Field field) {
    return argument(field, "ids") instanceof Collection<?> ids ? Math.max(ONE, ids.size()) : ONE;
  }

  private @Nullable Object argument(Field field, String name) {
    for (Argument argument : field.getArguments()) {
      if (argument.getName().equals(name)) {
        return value(argument.getValue());
      }
    }
    return null;
  }

  private @Nullable Object value(Value<?> written) {
    if (written instanceof VariableReference reference) {
      return variables.containsKey(reference.getName())
          ? variables.get(reference.getName())
          : unset(reference.getName());
    }
    if (written instanceof IntValue number) {
      BigInteger size = number.getValue();
      return size.bitLength() < Integer.SIZE ? size.intValue() : Integer.MAX_VALUE;
    }
    return written instanceof ArrayValue list ? list.getValues() : null;
  }

  private @Nullable Object unset(String variable) {
    for (VariableDefinition definition : operation.getVariableDefinitions()) {
      if (definition.getName().equals(variable) && definition.getDefaultValue() != null) {
        return value(definition.getDefaultValue());
      }
    }
    return null;
  }
}
