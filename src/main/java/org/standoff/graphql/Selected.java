package org.standoff.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is selected below a field, whatever aliases it goes by and on whatever types.
 *
 * @param fields each selected field with what is selected below it
 */
public record Selected(Map<String, Selected> fields) {

  private static final Selected NOTHING = new Selected(Map.of());

  static Selected of(DataFetchingFieldSelectionSet selection) {
    Map<String, Selected> fields = new HashMap<>();
    for (SelectedField field : selection.getImmediateFields()) {
      fields.merge(field.getName(), of(field.getSelectionSet()), Selected::and);
    }
    return new Selected(fields);
  }

  private Selected and(Selected other) {
    Map<String, Selected> all = new HashMap<>(fields);
    other.fields.forEach((name, below) -> all.merge(name, below, Selected::and));
    return new Selected(all);
  }

  /** Whether the field is selected. */
  public boolean has(String field) {
    return fields.containsKey(field);
  }

  /** What is selected below the field. */
  public Selected below(String field) {
    return Objects.requireNonNullElse(fields.get(field), NOTHING);
  }

  /** What is selected of each row where this is a connection, else this itself. */
  public Selected rows() {
    return has("nodes") || has("edges") ? below("nodes").and(below("edges").below("node")) : this;
  }
}
