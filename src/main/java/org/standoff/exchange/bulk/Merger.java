package org.standoff.exchange.bulk;

import java.util.UUID;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/**
 * That an actor goes on as another.
 *
 * @param key the key that is given up
 * @param into the key of the actor that is kept
 * @param step the number of the step that merges them, in which nothing is said
 */
public record Merger(String key, String into, long step) {
  UUID id() {
    return NodeId.uuidOf(NodeKind.ACTOR, key);
  }

  UUID intoId() {
    return NodeId.uuidOf(NodeKind.ACTOR, into);
  }
}
