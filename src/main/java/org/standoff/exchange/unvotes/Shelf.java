package org.standoff.exchange.unvotes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorInput;
import org.standoff.exchange.bulk.CopyTable;
import org.standoff.exchange.bulk.CsvRow;
import org.standoff.exchange.bulk.Intake;
import org.standoff.exchange.bulk.RowPlace;
import org.standoff.vote.BallotInput;
import org.standoff.vote.VoteOption;

/**
 * Temporary tables in which the rows of all files are kept until roll calls are put together. In
 * memory are only the states that vote.
 */
final class Shelf {
  /** So many roll calls are put together at a time. */
  private static final int AT_ONCE = 50;

  private static final String PAGE =
      """
      select r.rcid, r.file, r.line, r.session, r.day, r.unres, r.short, r.descr,
             %s,
             b.voters, b.choices
      from unvotes_roll_call r
      cross join lateral (
        select array_agg(b.voter order by b.voter), array_agg(b.choice order by b.voter)
        from unvotes_ballot b
        where b.rcid = r.rcid) as b (voters, choices)
      where r.rcid > ?
      order by r.rcid
      limit ?
      """
          .formatted(Issues.OF_ROLL_CALL);

  private static final String TAKEN_OFF =
      "with taken as (%s) select file, line from taken order by file, line";

  /**
   * Rows that cannot be used.
   *
   * @param reason why
   * @param delete takes them off the shelf, returning file and line of each
   */
  private record Unusable(String reason, String delete) {}

  /** In this order, so that a row with two faults is always refused for the same one. */
  private static final List<Unusable> UNUSABLE =
      List.of(
          new Unusable(
              "a roll call of this rcid is in an earlier row",
              """
              delete from unvotes_roll_call r
              using (select ctid, row_number() over (partition by rcid order by ctid) as place
                     from unvotes_roll_call) as counted
              where counted.ctid = r.ctid and counted.place > 1
              returning r.file, r.line"""),
          new Unusable(
              "the roll call of this rcid is in none of the files",
              """
              delete from unvotes_ballot b
              where not exists (select from unvotes_roll_call r where r.rcid = b.rcid)
              returning b.file, b.line"""),
          new Unusable(
              "the state has voted in this roll call in an earlier row",
              """
              delete from unvotes_ballot b
              where b.ctid = any (array(
                select ctid
                from (select ctid, row_number() over (partition by rcid, voter order by ctid) as place
                      from unvotes_ballot) as counted
                where place > 1))
              returning b.file, b.line"""));

  private final Connection connection;
  private final CopyTable rollCalls;
  private final Ballots ballots;
  private final Issues issues;
  private final RefusedBallots refused;

  Shelf(Connection connection) throws SQLException {
    this.connection = connection;
    rollCalls =
        new CopyTable(
            connection,
            "unvotes_roll_call",
            "rcid int, file text, line bigint, session int, day text, unres text, short text,"
                + " descr text");
    issues = new Issues(connection);
    refused = new RefusedBallots(connection);
    ballots = new Ballots(connection);
  }

  private static int number(CsvRow row) {
    Integer number = row.number("rcid");
    if (number == null || number < 1) {
      throw new IllegalArgumentException("rcid is no number of a roll call");
    }
    return number;
  }

  private static int session(CsvRow row) {
    Integer session = row.number("session");
    if (session == null || session < 1) {
      throw new IllegalArgumentException("session is no number of a session");
    }
    return session;
  }

  void rollCall(CsvRow row) throws SQLException {
    rollCalls.add(
        number(row),
        row.place().file(),
        row.place().line(),
        session(row),
        row.day("date"),
        row.text("unres"),
        row.text("short"),
        row.text("descr"));
  }

  void issue(CsvRow row) throws SQLException {
    issues.add(number(row), row);
  }

  void ballot(CsvRow row) throws SQLException {
    ballots.add(number(row), row);
  }

  /** Remembers a ballot that is not on the shelf. */
  void refusedBallot(CsvRow row) throws SQLException {
    refused.add(row);
  }

  /** Ends reading: takes off what cannot be used. */
  void close(Intake intake) throws SQLException {
    rollCalls.close();
    issues.close();
    ballots.close();
    try (Statement statement = connection.createStatement()) {
      statement.execute("create index on unvotes_ballot (rcid, voter)");
      statement.execute("create index on unvotes_issue (rcid)");
      statement.execute("create index on unvotes_roll_call (rcid)");
      statement.execute("analyze unvotes_ballot (rcid, voter), unvotes_issue, unvotes_roll_call");
    }
    refused.close();
    issues.refuseStray(intake);
    takeOffUnusable(intake);
    refused.takeOff(intake);
    issues.noteLate(intake);
    connection.commit();
  }

  private void takeOffUnusable(Intake intake) throws SQLException {
    for (Unusable unusable : UNUSABLE) {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(TAKEN_OFF.formatted(unusable.delete()))) {
        while (rows.next()) {
          intake.refuse(new RowPlace(rows.getString(1), rows.getLong(2)), unusable.reason());
        }
      }
    }
  }

  /** The states that vote, by key. */
  Map<String, ActorInput> voters() {
    return ballots.voters();
  }

  /** Takes a roll call. */
  @FunctionalInterface
  interface Taker {
    /** Takes it. */
    void take(RollCall rollCall) throws SQLException;
  }

  /** Puts all roll calls together, one after the other. */
  void rollCalls(Taker taker) throws SQLException {
    int after = 0;
    List<RollCall> page;
    do {
      page = page(after);
      for (RollCall rollCall : page) {
        taker.take(rollCall);
        after = rollCall.number();
      }
    } while (page.size() == AT_ONCE);
  }

  private List<RollCall> page(int after) throws SQLException {
    List<RollCall> page = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
      statement.setInt(1, after);
      statement.setInt(2, AT_ONCE);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          page.add(rollCall(row));
        }
      }
    }
    connection.commit(); // as it may be long until there is room for the next page
    return page;
  }

  private static RollCall rollCall(ResultSet row) throws SQLException {
    return new RollCall(
        new RowPlace(text(row, 2), row.getLong(3)),
        row.getInt(1),
        row.getInt(4),
        text(row, 5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        ballots(texts(row, 10), texts(row, 11)));
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNull(row.getString(column), "a column is never null");
  }

  private static List<String> texts(ResultSet row, int column) throws SQLException {
    java.sql.@Nullable Array array = row.getArray(column);
    return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
  }

  private static List<BallotInput> ballots(List<String> voters, List<String> choices) {
    List<BallotInput> ballots = new ArrayList<>();
    for (int i = 0; i < voters.size(); i++) {
      ballots.add(new BallotInput(voters.get(i), VoteOption.valueOf(choices.get(i))));
    }
    return ballots;
  }
}
