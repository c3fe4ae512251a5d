package org.standoff.exchange.dossier;

import org.standoff.exchange.dossier.DossierNode.Field;
import org.standoff.exchange.dossier.DossierNode.Mapping;
import org.standoff.exchange.dossier.DossierNode.Sequence;

/**
 * A record and where in the file it was read.
 *
 * @param content the record; where a required field had a fault, a placeholder stands in it
 * @param node the mapping that it was read from
 * @param path the path of that mapping
 */
record Located<T>(T content, Mapping node, String path) {

  /** The line in which its mapping begins. */
  int line() {
    return node.line();
  }

  /** The line of a field, or of the record where the field was left out. */
  int line(String field) {
    Field found = node.fields().get(field);
    return found == null ? node.line() : found.line();
  }

  /** The line of an element of a list, by its place from 0. */
  int line(String field, int index) {
    Field found = node.fields().get(field);
    return found != null && found.value() instanceof Sequence list
        ? list.items().get(index).line()
        : line(field);
  }

  /** The path of a field. */
  String path(String field) {
    return Paths.field(path, field);
  }
}
