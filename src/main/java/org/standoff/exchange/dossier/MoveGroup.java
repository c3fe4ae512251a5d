package org.standoff.exchange.dossier;

import java.util.List;

/**
 * Moves that are made ready and done together.
 *
 * @param stepwise whether they are moves of one step, after those of earlier steps, of things whose
 *     pasts bear on each other from then on; else they are moves of some things, one thing after
 *     the other, each from its first move on
 */
record MoveGroup(boolean stepwise, List<Timed> moves) {

  /** A move in its step. */
  record Timed(Step step, Move move) {}
}
