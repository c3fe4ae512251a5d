package org.standoff.exchange.dossier;

import java.util.List;
import java.util.Map;

/**
 * A part of a file's content and the line at which it starts, from 1; the same for YAML and JSON.
 */
sealed interface DossierNode {
  int line();

  /** What a scalar is by the core schema of YAML 1.2, which is what it is in JSON. */
  enum ScalarKind {
    TEXT("a text"),
    INTEGER("a whole number"),
    DECIMAL("a decimal number"),
    TRUTH("true or false"),
    NULL("null");

    private final String noun;

    ScalarKind(String noun) {
      this.noun = noun;
    }

    String noun() {
      return noun;
    }
  }

  /** A value without parts, as it is written, without quotes. */
  record Scalar(int line, ScalarKind kind, String text) implements DossierNode {}

  /** A list. */
  record Sequence(int line, List<DossierNode> items) implements DossierNode {}

  /** Named fields in the order of the file. */
  record Mapping(int line, Map<String, Field> fields) implements DossierNode {}

  /** Something that cannot be read and whose fault has been noted. */
  record Unreadable(int line) implements DossierNode {}

  /** One field of a mapping, with the line of its name. */
  record Field(int line, DossierNode value) {}
}
