package org.standoff.exchange.dossier;

import java.util.List;

/**
 * Moves that are made ready and done together.
 *
 * @param stepwise whether they are moves of one step, of things whose pasts bear on each other, and
 *     come after those of earlier steps; else they are all moves of some things, one thing after
 *     the other, each from its first move to its last
 */
record MoveGroup(boolean stepwise, List<Timed> moves) {

  /** A move in its step. */
  record Timed(Step step, Move move) {}
}
