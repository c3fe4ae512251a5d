package org.standoff.follow;

import java.util.List;
import java.util.UUID;
import org.standoff.history.Change;

/**
 * How far a follower has come in the feed: the last change that was read, and the newest step that
 * was seen meanwhile. It moves on only with what has arrived: a read may fail at its very end, or
 * go on when nobody waits for it any more.
 */
final class Place {
  private static final UUID LAST = new UUID(-1, -1); // after all changes of a step

  private long seen;
  private long number;
  private UUID id = LAST;

  /** After all changes of a step; 0 for the beginning. */
  Place(long step) {
    seen = step;
    number = step;
  }

  /** Up to this step there is nothing more to read. */
  long seen() {
    return seen;
  }

  /** The step and the id after which to read on. */
  List<Object> values() {
    return List.of(number, id);
  }

  /** Moves on behind a page that was read from here; tells the changes of it. */
  List<Change> pass(Page page) {
    List<Change> changes = page.changes();
    if (page.last()) {
      seen = page.newest();
    }
    if (!changes.isEmpty()) {
      Change change = changes.get(changes.size() - 1);
      number = change.step;
      id = change.uuid;
    }
    return changes;
  }
}
