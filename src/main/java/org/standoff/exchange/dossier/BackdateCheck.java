package org.standoff.exchange.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that nothing is recorded before the newest step of the record. What was answered for
 * an earlier moment would change: lists over all crises do even where the crisis is a new one.
 */
final class BackdateCheck {
  private final Places places;

  BackdateCheck(Places places) {
    this.places = places;
  }

  /**
   * Notes the earliest moment if it is too early.
   *
   * @param moves what the file does to the record
   * @param newest the moment of the newest step; null where nothing was ever recorded
   */
  void check(List<Move> moves, @Nullable Instant newest) {
    Move earliest = null;
    Instant first = newest;
    for (Move move : moves) {
      Instant moment = move.moment();
      if (first != null
          && moment != null
          && (moment.isBefore(first) || moment.equals(newest))
          && !places.isFaulty(move.from(), "recordedAt")) {
        earliest = move;
        first = moment;
      }
    }
    if (earliest != null) {
      String reason =
          "is not later than the newest step of the record, at %s: what has a past can be loaded "
              + "only before anything else is recorded";
      places.add(earliest.from(), "recordedAt", reason.formatted(newest));
    }
  }
}
