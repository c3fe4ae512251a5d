package org.standoff.exchange.query;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table are: the plain fields that are selected of a row, however deep, in
 * the order of the operation. A column is known by the names on the way to it, joined by dots.
 */
final class Columns {
  private static final String SEPARATOR = "|";

  /** Within lists only, where no text begins with a single backslash. */
  private static final String NULL = "\\N";

  /** The same: a list of one empty text is not one without elements. */
  private static final String EMPTY = "\\E";

  private final Map<String, FragmentDefinition> fragments;
  private final Set<List<String>> paths = new LinkedHashSet<>();

  private Columns(Document document) {
    this.fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment));
  }

  /** The columns of rows of which this is selected. */
  static Columns of(Document document, SelectionSet row) {
    Columns columns = new Columns(document);
    columns.add(row, List.of());
    return columns;
  }

  private void add(SelectionSet selected, List<String> above) {
    for (Selection<?> selection : selected.getSelections()) {
      if (selection instanceof InlineFragment fragment) {
        add(fragment.getSelectionSet(), above);
      } else if (selection instanceof FragmentSpread spread) {
        FragmentDefinition fragment = fragments.get(spread.getName());
        if (fragment != null) { // as in every valid document
          add(fragment.getSelectionSet(), above);
        }
      } else if (selection instanceof Field field) {
        List<String> path = new ArrayList<>(above);
        path.add(field.getResultKey());
        if (field.getSelectionSet() == null) {
          paths.add(path);
        } else {
          add(field.getSelectionSet(), path);
        }
      }
    }
  }

  /** The names of the columns. */
  List<String> names() {
    return paths.stream().map(path -> String.join(".", path)).toList();
  }

  /** The values that a row has in the columns; of lists, texts of all their elements. */
  List<@Nullable Object> values(Map<?, ?> row) {
    List<@Nullable Object> values = new ArrayList<>();
    paths.forEach(path -> values.add(value(row, path)));
    return values;
  }

  private static @Nullable Object value(@Nullable Object from, List<String> path) {
    if (from instanceof List<?> list) {
      return list.stream()
          .map(element -> element(value(element, path)))
          .collect(Collectors.joining(SEPARATOR));
    }
    if (path.isEmpty() || from == null) {
      return from;
    }
    return value(((Map<?, ?>) from).get(path.get(0)), path.subList(1, path.size()));
  }

  /** Elements are told apart again: what parts them is escaped within them. */
  private static String element(@Nullable Object value) {
    if (value == null) {
      return NULL;
    }
    String text = value.toString().replace("\\", "\\\\").replace(SEPARATOR, "\\" + SEPARATOR);
    return text.isEmpty() ? EMPTY : text;
  }
}
