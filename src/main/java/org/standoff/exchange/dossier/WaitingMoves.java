package org.standoff.exchange.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.NodeKind;

/** Hands on what waits, step by step and in groups that fit into the memory. */
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
  private final List<Move> group = new ArrayList<>();
  private int characters;
  private @Nullable Step step;
  private long number;

  /** Takes what is done to the record. */
  interface Taker {
    /** The next step begins; returns the number that it has in the record. */
    long begin(Step step);

    /** These moves follow in the step of this number, which began last. */
    void take(List<Move> moves, long step);
  }

  WaitingMoves(String ownCrisis, Taker taker) {
    this.text = new MoveText(ownCrisis);
    this.taker = taker;
  }

  /** Hands on all moves in their order. */
  void all(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(IN_ORDER)) {
      statement.setFetchSize(FETCHED);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          add(rows);
        }
      }
    }
    handOn();
  }

  private void add(ResultSet row) throws SQLException {
    Step next = Step.of(row);
    boolean begins = step == null || step.number() != next.number();
    if (begins || group.size() >= AT_ONCE || characters >= MOST_CHARACTERS) {
      handOn();
    }
    if (begins) {
      step = next;
      number = taker.begin(next);
    }
    String content = row.getString("content");
    characters += content.length();
    try {
      group.add(
          text.read(
              MoveText.Act.valueOf(row.getString("act")),
              NodeKind.valueOf(row.getString("kind")),
              content,
              next.moment(),
              next.reason(),
              row.getString("into_key")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void handOn() {
    if (!group.isEmpty()) {
      taker.take(List.copyOf(group), number);
      group.clear();
      characters = 0;
    }
  }
}
