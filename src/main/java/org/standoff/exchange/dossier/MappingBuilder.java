package org.standoff.exchange.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import org.standoff.exchange.dossier.DossierNode.Field;
import org.standoff.exchange.dossier.DossierNode.Mapping;

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

  Mapping build() {
    return new Mapping(line, fields);
  }
}
