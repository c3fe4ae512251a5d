package org.standoff.graphql.limit;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts what stands in lists and objects, such as those of a filter, each element and each field
 * once. The inputs of mutations are left out: they are as long as what is recorded.
 */
final class ValueCount {
  private ValueCount() {}

  /** The values below a value from JSON. */
  static int of(@Nullable Object value) {
    Collection<?> below =
        value instanceof Map<?, ?> object
            ? object.values()
            : value instanceof Collection<?> list ? list : null;
    int count = 0;
    if (below != null) {
      for (Object element : below) {
        count += 1 + of(element);
      }
    }
    return count;
  }

  /** The values below the arguments of a document, those of a fragment once. */
  static int of(Document document) {
    int count = 0;
    for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      boolean writes = operation.getOperation() == Operation.MUTATION;
      count += selections(operation.getSelectionSet(), writes);
      for (VariableDefinition variable : operation.getVariableDefinitions()) {
        count += writes ? 0 : literal(variable.getDefaultValue());
      }
    }
    for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
      count += selections(fragment.getSelectionSet(), isOfMutations(fragment));
    }
    return count;
  }

  private static boolean isOfMutations(FragmentDefinition fragment) {
    return fragment.getTypeCondition().getName().equals("Mutation");
  }

  /** Those of fields, but of what they select only where they are mutations. */
  private static int selections(@Nullable SelectionSet set, boolean ofMutations) {
    int count = 0;
    if (set != null) {
      for (Selection<?> selection : set.getSelections()) {
        if (selection instanceof Field field) {
          count += ofMutations ? 0 : arguments(field);
          count += selections(field.getSelectionSet(), false);
        } else if (selection instanceof InlineFragment inline) {
          count += selections(inline.getSelectionSet(), ofMutations);
        }
      }
    }
    return count;
  }

  private static int arguments(Field field) {
    int count = 0;
    for (Argument argument : field.getArguments()) {
      count += literal(argument.getValue());
    }
    return count;
  }

  private static int literal(@Nullable Value<?> value) {
    int count = 0;
    if (value instanceof ArrayValue list) {
      for (Value<?> element : list.getValues()) {
        count += 1 + literal(element);
      }
    } else if (value instanceof ObjectValue object) {
      for (ObjectField field : object.getObjectFields()) {
        count += 1 + literal(field.getValue());
      }
    }
    return count;
  }
}
