package org.standoff.exchange.dossier;

import java.util.UUID;
import org.standoff.fact.Problems;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/** A key of something else, met in a file. */
record KeyReference(NodeKind kind, String key, int line, String path) {

  /** The UUID of what it refers to. */
  UUID uuid() {
    return NodeId.uuidOf(kind, key);
  }

  /** What it refers to, in words that may be printed. */
  String shown() {
    return kind.noun() + (Problems.KEY.matcher(key).matches() ? " " + key : " of this key");
  }
}
