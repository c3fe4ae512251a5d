package org.standoff.exchange.bulk;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Ballots of votes that the record holds without any: a dataset may list votes in one file and
 * ballots in another, and the second may come later. They make a further revision of the vote, with
 * the counts that it had not.
 */
final class LateBallots {

  private static final String KEEP =
      """
      create temp table late on commit drop as
      select s.vote_id
      from (select distinct vote_id from pg_temp.staged_ballot) as s
      join record.identity i on i.id = s.vote_id
      where not exists (select from record.ballot b where b.vote_id = s.vote_id)
      """;

  private static final String COUNT =
      """
      update current_record.vote v
      set votes_for = coalesce(v.votes_for, s.votes_for),
          votes_against = coalesce(v.votes_against, s.votes_against),
          abstentions = coalesce(v.abstentions, s.abstentions),
          absent = coalesce(v.absent, s.absent)
      from pg_temp.staged_vote s
      where s.id = v.id and v.id in (select vote_id from pg_temp.late)
      """;

  private static final String DROP =
      "delete from pg_temp.staged_%s s using pg_temp.late l where l.vote_id = s.owner";

  private LateBallots() {}

  /** Marks the votes that they are of, and returns how many there are. */
  static int keep(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(KEEP);
      try (ResultSet count = statement.executeQuery("select count(*) from pg_temp.late")) {
        count.next();
        return count.getInt(1);
      }
    }
  }

  /** Counts them, so that nothing but the ballots is left to be recorded of these votes. */
  static void count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(COUNT);
      statement.execute(DROP.formatted("vote"));
      statement.execute(DROP.formatted("evidence"));
    }
  }
}
