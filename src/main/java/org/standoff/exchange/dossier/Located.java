package org.standoff.exchange.dossier;

import java.util.HashMap;
import java.util.Map;
import org.standoff.exchange.dossier.DossierNode.Mapping;

/**
 * A record and where in the file it was read.
 *
 * @param content the record; where a required field had a fault, a placeholder stands in it
 * @param line the line in which its mapping begins
 * @param lines those of the fields that stand in other lines
 * @param path the path of that mapping
 */
record Located<T>(T content, int line, Map<String, Integer> lines, String path) {

  static <T> Located<T> at(Mapping node, String path, T content) {
    Map<String, Integer> lines = new HashMap<>();
    node.fields()
        .forEach(
            (name, field) -> {
              if (field.line() != node.line()) {
                lines.put(name, field.line());
              }
            });
    return new Located<>(content, node.line(), Map.copyOf(lines), path);
  }

  /** The line of a field, or of the record where the field was left out. */
  int line(String field) {
    return lines.getOrDefault(field, line);
  }

  String path(String field) {
    return Paths.field(path, field);
  }
}
