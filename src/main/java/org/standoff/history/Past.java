package org.standoff.history;

import java.util.UUID;
import org.standoff.graphql.NodeKind;

/**
 * Something as it was after a step.
 *
 * @param kind its kind
 * @param uuid the key of all its revisions
 * @param step the number of the step
 */
record Past(NodeKind kind, UUID uuid, long step) {

  /** The same just before the step. */
  Past before() {
    return new Past(kind, uuid, step - 1);
  }
}
