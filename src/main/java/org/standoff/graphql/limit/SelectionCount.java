package org.standoff.graphql.limit;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SelectionSetContainer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the selections of a document that need not be valid, as {@link Weigher} counts fields:
 * those of a fragment each time it is spread. Each fragment is walked once. One that contains
 * itself counts as if it did not.
 */
final class SelectionCount {
  /** Far above any limit, far below what multiplication could make of it. */
  private static final long ENDLESS = 1_000_000_000_000L;

  private final Map<String, List<FragmentDefinition>> fragments = new HashMap<>();
  private final Map<String, Long> counted = new HashMap<>();

  private SelectionCount(Document document) {
    for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
      fragments.computeIfAbsent(fragment.getName(), name -> new ArrayList<>()).add(fragment);
    }
  }

  /** The most selections of an operation of a document, or of a fragment. */
  static long largest(Document document) {
    SelectionCount count = new SelectionCount(document);
    long largest = 0;
    for (Definition<?> definition : document.getDefinitions()) {
      if (definition instanceof OperationDefinition operation) {
        largest = Math.max(largest, count.selections(operation.getSelectionSet()));
      } else if (definition instanceof FragmentDefinition fragment) {
        largest = Math.max(largest, count.fragment(fragment.getName()));
      }
    }
    return largest;
  }

  private long selections(@Nullable SelectionSet set) {
    long sum = 0;
    for (Selection<?> selection : set == null ? List.<Selection<?>>of() : set.getSelections()) {
      sum = Math.min(ENDLESS, sum + 1 + below(selection));
    }
    return sum;
  }

  private long below(Selection<?> selection) {
    return selection instanceof FragmentSpread spread
        ? fragment(spread.getName())
        : selections(((SelectionSetContainer<?>) selection).getSelectionSet());
  }

  /** All fragments of a name together: more than one is an error that is told later. */
  private long fragment(String name) {
    Long known = counted.putIfAbsent(name, 0L); // where it is met again below itself
    if (known != null) {
      return known;
    }
    long sum = 0;
    for (FragmentDefinition fragment : fragments.getOrDefault(name, List.of())) {
      sum = Math.min(ENDLESS, sum + selections(fragment.getSelectionSet()));
    }
    counted.put(name, sum);
    return sum;
  }
}
