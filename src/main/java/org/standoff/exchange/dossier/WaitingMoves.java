package org.standoff.exchange.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.standoff.exchange.bulk.SideThread;
import org.standoff.graphql.NodeKind;

/**
 * Hands on what waits, step by step and in groups that fit into the memory. The next group is made
 * ready while one is written.
 */
final class WaitingMoves {
  /** So many moves make a group. */
  private static final int AT_ONCE = 1000;

  /** So many characters make a group, where moves are long. */
  private static final int MOST_CHARACTERS = 1 << 20;

  /** So many rows are fetched together, of which each may be as long as an entry. */
  private static final int FETCHED = 20;

  private static final String IN_ORDER =
      """
      select t.step, t.moment, t.reason, m.act, m.kind, m.content, m.into_key
      from pg_temp.dossier_timeline t
      join pg_temp.dossier_move m on m.place = t.place
      order by t.step, t.place
      """;

  private final MoveText text;
  private final Taker taker;
  private final SideThread<Ready> side = new SideThread<>("dossier-moves");
  private final List<Waiting> group = new ArrayList<>();
  private int characters;
  private @Nullable Step step;
  private long number;

  /** Takes what is done to the record. */
  interface Taker {
    /** The next step begins; returns the number that it has in the record. */
    long begin(Step step);

    /**
     * Makes moves ready, each time in the same thread, which is another than that of the rest.
     *
     * @return what does them in the step of a number, which began last
     */
    LongConsumer ready(List<Move> moves);
  }

  private record Waiting(
      Step step, MoveText.Act act, NodeKind kind, String content, @Nullable String into) {

    static Waiting of(ResultSet row) throws SQLException {
      return new Waiting(
          Step.of(row),
          MoveText.Act.valueOf(row.getString("act")),
          NodeKind.valueOf(row.getString("kind")),
          row.getString("content"),
          row.getString("into_key"));
    }
  }

  private record Ready(Step step, LongConsumer writing) {}

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
    boolean begins = !group.isEmpty() && group.get(0).step().number() != move.step().number();
    if (begins || group.size() >= AT_ONCE || characters >= MOST_CHARACTERS) {
      handOn();
    }
    group.add(move);
    characters += move.content().length();
  }

  /** Has the group made ready, and meanwhile writes the one before it. */
  private void handOn() throws SQLException {
    Ready ready = side.await();
    if (!group.isEmpty()) {
      List<Waiting> moves = List.copyOf(group);
      side.begin(() -> ready(moves));
      group.clear();
      characters = 0;
    }
    if (ready != null) {
      write(ready);
    }
  }

  private Ready ready(List<Waiting> moves) {
    return new Ready(moves.get(0).step(), taker.ready(moves.stream().map(this::read).toList()));
  }

  private void write(Ready ready) {
    if (step == null || step.number() != ready.step().number()) {
      step = ready.step();
      number = taker.begin(step);
    }
    ready.writing().accept(number);
  }

  private Move read(Waiting move) {
    try {
      return text.read(
          move.act(),
          move.kind(),
          move.content(),
          move.step().moment(),
          move.step().reason(),
          move.into());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
