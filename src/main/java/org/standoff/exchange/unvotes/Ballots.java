package org.standoff.exchange.unvotes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorInput;
import org.standoff.exchange.bulk.CopyTable;
import org.standoff.exchange.bulk.CsvRow;
import org.standoff.vote.VoteOption;

/** The ballots on the shelf. In memory are only the states that cast them. */
final class Ballots {
  private final CopyTable ballots;
  private final Map<String, ActorInput> voters = new HashMap<>();
  private final Map<State, String> keys = new HashMap<>();

  /** A state as rows name it. */
  private record State(@Nullable String code, String name) {}

  Ballots(Connection connection) throws SQLException {
    ballots =
        new CopyTable(
            connection,
            "unvotes_ballot",
            "rcid int, file text, line bigint, voter text collate \"C\", choice text");
  }

  /** Puts a ballot of a roll call on the shelf. */
  void add(int number, CsvRow row) throws SQLException {
    VoteOption choice =
        switch (row.required("vote")) {
          case "yes" -> VoteOption.FOR;
          case "no" -> VoteOption.AGAINST;
          case "abstain" -> VoteOption.ABSTENTION;
          default -> throw new IllegalArgumentException("vote is neither yes nor no nor abstain");
        };
    State state = new State(row.text("country_code"), row.required("country"));
    String voter = keys.computeIfAbsent(state, this::key);
    ballots.add(number, row.place().file(), row.place().line(), voter, choice);
  }

  private String key(State state) {
    ActorInput voter = Assembly.state(state.code(), state.name());
    voters.putIfAbsent(voter.key(), voter);
    return voter.key();
  }

  /** Ends reading. */
  void close() throws SQLException {
    ballots.close();
  }

  /** The states that vote, by key. */
  Map<String, ActorInput> voters() {
    return voters;
  }
}
