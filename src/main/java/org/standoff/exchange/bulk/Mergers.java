package org.standoff.exchange.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/**
 * Which actors are merged into others in the steps of a past. All of them are in memory, as those
 * of the record are for whoever writes.
 */
public final class Mergers {
  static final Mergers NONE = new Mergers(List.of(), UnaryOperator.identity());

  private final UnaryOperator<String> held;
  private final Map<UUID, Turn> byId = new HashMap<>();

  /**
   * A merger and its place among all.
   *
   * @param number from 1; several mergers may belong to one step
   */
  record Turn(int number, Merger merger, UUID into) {}

  /**
   * The mergers of a past.
   *
   * @param inOrder in the order in which they are done; each gives up another actor
   * @param held the key of the actor that answers for a key in the record, before any of them
   */
  public Mergers(List<Merger> inOrder, UnaryOperator<String> held) {
    this.held = held;
    for (Merger merger : inOrder) {
      byId.put(merger.id(), new Turn(byId.size() + 1, merger, merger.intoId()));
    }
  }

  /** The key of the actor that answers for a key when a step begins. */
  public UnaryOperator<String> keeper(long step) {
    return byId.isEmpty() ? held : key -> held.apply(kept(key, step));
  }

  private String kept(String key, long step) {
    String kept = key;
    int last = 0;
    while (true) {
      Turn turn = byId.get(NodeId.uuidOf(NodeKind.ACTOR, kept));
      if (turn == null || turn.merger.step() >= step || turn.number <= last) {
        return kept;
      }
      kept = turn.merger.into();
      last = turn.number;
    }
  }

  /**
   * The next merger of an actor that rows name.
   *
   * @param since the rows were said in this step
   * @param last the number of the last merger that was done to them; 0 for none
   * @param until the step to which they are to be brought, without the mergers of it
   * @return null if they are to stay as they are
   */
  @Nullable Turn next(List<Row> rows, long since, int last, long until) {
    Turn next = null;
    if (!byId.isEmpty()) {
      for (Row row : rows) {
        for (Object value : row.values()) {
          Turn turn = value instanceof UUID ? byId.get(value) : null;
          if (turn != null
              && turn.number > last
              && turn.merger.step() >= since
              && turn.merger.step() < until
              && (next == null || turn.number < next.number)) {
            next = turn;
          }
        }
      }
    }
    return next;
  }
}
