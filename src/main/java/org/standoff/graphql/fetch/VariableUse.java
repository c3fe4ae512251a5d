package org.standoff.graphql.fetch;

import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells whether what is selected depends on variables, by arguments or by directives. */
final class VariableUse {
  private final Map<String, FragmentDefinition> fragments;

  /**
   * Looks into the selections of a document.
   *
   * @param fragments its fragments by name, none of which is within itself
   */
  VariableUse(Map<String, FragmentDefinition> fragments) {
    this.fragments = fragments;
  }

  /** Whether a variable has a part in what is selected below fields. */
  boolean below(List<Field> fields) {
    return fields.stream().anyMatch(field -> in(field.getSelectionSet()));
  }

  private boolean in(@Nullable SelectionSet selected) {
    return selected != null && selected.getSelections().stream().anyMatch(this::in);
  }

  private boolean in(Node<?> selection) {
    boolean directed =
        ((DirectivesContainer<?>) selection)
            .getDirectives().stream().anyMatch(VariableUse::mentions);
    if (directed) {
      return true;
    } else if (selection instanceof FragmentSpread spread) {
      FragmentDefinition fragment = fragments.get(spread.getName());
      return fragment == null || in(fragment.getSelectionSet());
    } else if (selection instanceof InlineFragment fragment) {
      return in(fragment.getSelectionSet());
    }
    Field field = (Field) selection;
    return field.getArguments().stream().anyMatch(VariableUse::mentions)
        || in(field.getSelectionSet());
  }

  private static boolean mentions(Node<?> node) {
    return node instanceof VariableReference
        || node.getChildren().stream().anyMatch(VariableUse::mentions);
  }
}
