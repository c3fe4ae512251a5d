package org.standoff.exchange.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import org.standoff.exchange.dossier.DossierNode.Field;
import org.standoff.exchange.dossier.DossierNode.Mapping;
import org.standoff.exchange.dossier.DossierNode.Sequence;

/** Gathers the fields of one mapping and notes those that are given twice; the first one stays. */
final class MappingBuilder {
  private final int line;
  private final String path;
  private final Faults faults;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  MappingBuilder(int line, String path, Faults faults) {
    this.line = line;
    this.path = path;
    this.faults = faults;
  }

  void put(String name, int nameLine, DossierNode value) {
    Field first = fields.putIfAbsent(name, new Field(nameLine, value));
    if (first != null) {
      faults.add(
          nameLine, Paths.field(path, name), "is given twice, first in line " + first.line());
    }
  }

  /** Puts a field, or lets the list that it is go on. */
  void join(String name, Field part) {
    Field first = fields.get(name);
    if (first != null
        && first.value() instanceof Sequence begun
        && part.value() instanceof Sequence more) {
      begun.items().addAll(more.items());
    } else {
      put(name, part.line(), part.value());
    }
  }

  Mapping build() {
    return new Mapping(line, fields);
  }
}
