package org.standoff.graphql.row;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is read of an object.
 *
 * @param properties the names in Java of what is read, each with what is read of that, if it is
 *     made of other rows
 */
public record Wanted(Map<String, Wanted> properties) {

  /** Nothing but its identity. */
  public static final Wanted NOTHING = new Wanted(Map.of());

  boolean has(String property) {
    return properties.containsKey(property);
  }

  /** What is read of that to which a field refers. */
  public Wanted below(String property) {
    return Objects.requireNonNullElse(properties.get(property), NOTHING);
  }

  /** What either wants. */
  public Wanted and(Wanted other) {
    Map<String, Wanted> all = new HashMap<>(properties);
    other.properties.forEach((property, below) -> all.merge(property, below, Wanted::and));
    return new Wanted(all);
  }
}
