package org.standoff.exchange.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.standoff.exchange.bulk.PastRows;

/**
 * Tells moves, one after the other, as rows of which only so many are in memory as fit there: it
 * stops when there are many, and goes on when those are recorded.
 */
final class Telling {
  private final List<MoveGroup.Timed> moves;
  private final long before;
  private final PastRows rows;
  private int told;
  private boolean ended;

  /**
   * Nothing told yet.
   *
   * @param moves of some things, one thing after the other, each from its first move on
   * @param before the number in the record of the step before the first
   * @param rows none yet
   */
  Telling(List<MoveGroup.Timed> moves, long before, PastRows rows) {
    this.moves = moves;
    this.before = before;
    this.rows = rows;
  }

  /** Tells what fits into the memory, or all that is left. */
  void goOn() {
    while (told < moves.size()) {
      MoveGroup.Timed timed = moves.get(told);
      long step = before + timed.step().number();
      if (!(timed.move().isFirst() ? rows.end() : rows.merge(step))) {
        return;
      }
      tell(timed.move(), step);
      told++;
    }
    ended = rows.end();
  }

  private void tell(Move move, long step) {
    if (move instanceof Move.Say say) {
      rows.say(say.content(), step);
    } else if (move instanceof Move.Link link) {
      rows.say(link.content(), step);
    } else {
      rows.retract(step);
    }
  }

  /** Records all rows, those that were told and those that are left to be told. */
  void record(Connection connection) throws SQLException {
    rows.record(connection);
    while (!ended) {
      goOn();
      rows.record(connection);
    }
  }
}
