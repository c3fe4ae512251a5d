package org.standoff.exchange.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.standoff.exchange.bulk.SideThread;
import org.standoff.graphql.NodeKind;

/**
 * Hands on what waits in groups that fit into the memory: thing by thing, and then step by step
 * what is {@link Apart}. The next group is made ready while one is written.
 */
final class WaitingMoves {
  /** So many moves make a group. */
  private static final int AT_ONCE = 1000;

  /** So many characters make a group, where moves are long. */
  private static final int MOST_CHARACTERS = 1 << 20;

  /** So many rows are fetched together, of which each may be as long as an entry. */
  private static final int FETCHED = 20;

  /** A place begins with the rank of the move; the rest keeps the moves of an entry together. */
  private static final String IN_ORDER =
      """
      with apart as (
        select a.id, min(a.step) as step from pg_temp.dossier_apart a group by a.id
      ),
      waiting as (
        select t.place, t.step, t.moment, t.reason, coalesce(t.step >= a.step, false) as stepwise
        from pg_temp.dossier_timeline t
        left join apart a on a.id = t.id
      )
      select m.id, w.step, w.moment, w.reason, m.act, m.kind, m.content, m.into_key, w.stepwise
      from waiting w
      join pg_temp.dossier_move m on m.place = w.place
      order by w.stepwise, case when w.stepwise then w.step end,
        case when w.stepwise then w.place else w.place & %d end
      """
          .formatted(EntryRows.WITHOUT_RANK);

  private final MoveText text;
  private final Taker taker;
  private final SideThread<Runnable> side = new SideThread<>("dossier-moves");
  private final List<Waiting> group = new ArrayList<>();
  private int characters;

  /** Takes what is done to the record. */
  @FunctionalInterface
  interface Taker {
    /**
     * Makes moves ready, each time in the same thread, which is another than that of the rest.
     *
     * @return what does them
     */
    Runnable ready(MoveGroup group);
  }

  private record Waiting(
      UUID id,
      Step step,
      MoveText.Act act,
      NodeKind kind,
      String content,
      @Nullable String into,
      boolean stepwise) {

    static Waiting of(ResultSet row) throws SQLException {
      return new Waiting(
          row.getObject("id", UUID.class),
          Step.of(row),
          MoveText.Act.valueOf(row.getString("act")),
          NodeKind.valueOf(row.getString("kind")),
          row.getString("content"),
          row.getString("into_key"),
          row.getBoolean("stepwise"));
    }

    /** Whether it can only be in another group than the move before it. */
    boolean parts(Waiting before, boolean full) {
      return stepwise
          ? full || !before.stepwise || before.step.number() != step.number()
          : full && !before.id.equals(id);
    }
  }

  WaitingMoves(String ownCrisis, Taker taker) {
    this.text = new MoveText(ownCrisis);
    this.taker = taker;
  }

  /** Hands on all moves in their order. */
  void all(Connection connection) throws SQLException {
    try (side;
        PreparedStatement statement = connection.prepareStatement(IN_ORDER)) {
      statement.setFetchSize(FETCHED);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          add(Waiting.of(rows));
        }
      }
      handOn();
      handOn(); // the last group has been made ready by the call before
    }
  }

  private void add(Waiting move) throws SQLException {
    boolean full = group.size() >= AT_ONCE || characters >= MOST_CHARACTERS;
    if (!group.isEmpty() && move.parts(group.get(group.size() - 1), full)) {
      handOn();
    }
    group.add(move);
    characters += move.content().length();
  }

  /** Has the group made ready, and meanwhile writes the one before it. */
  private void handOn() throws SQLException {
    Runnable ready = side.await();
    if (!group.isEmpty()) {
      List<Waiting> moves = List.copyOf(group);
      side.begin(() -> ready(moves));
      group.clear();
      characters = 0;
    }
    if (ready != null) {
      ready.run();
    }
  }

  private Runnable ready(List<Waiting> moves) {
    return taker.ready(
        new MoveGroup(moves.get(0).stepwise(), moves.stream().map(this::read).toList()));
  }

  private MoveGroup.Timed read(Waiting move) {
    try {
      return new MoveGroup.Timed(
          move.step(),
          text.read(
              move.act(),
              move.kind(),
              move.content(),
              move.step().moment(),
              move.step().reason(),
              move.into()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
