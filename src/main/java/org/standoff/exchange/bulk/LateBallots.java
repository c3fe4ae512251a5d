package org.standoff.exchange.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Ballots of votes that the record holds without any: a dataset may list votes in one file and
 * ballots in another, and the second may come later. They make a further revision of the vote, with
 * the counts that it had not, which its summary tells too. A vote that was retracted gets none, and
 * neither does one of which an editor knew counts, or one whose row is refused.
 */
final class LateBallots {
  /** Why the record changes what it says of a vote. */
  static final String REASON = "ballots imported";

  private static final String KEEP =
      """
      create temp table late on commit drop as
      select v.id as vote_id,
             case
               when v.retracted_in is not null
                 then 'the vote was retracted: its ballots are left out'
               when num_nonnulls(v.votes_for, v.votes_against, v.abstentions, v.absent) > 0
                 then 'the record has counts of the vote: its ballots are left out'
             end as left_because
      from (select distinct vote_id from pg_temp.staged_ballot) as s
      join current_record.vote v on v.id = s.vote_id
      where not exists (select from record.ballot b where b.vote_id = s.vote_id)
      """;

  private static final String LEAVE =
      "delete from pg_temp.late where left_because is not null returning vote_id, left_because";

  /** A summary that is not the importer's own stays. */
  private static final String COUNT =
      """
      update current_record.vote v
      set votes_for = s.votes_for,
          votes_against = s.votes_against,
          abstentions = s.abstentions,
          absent = s.absent,
          summary = case
            when v.summary = replace(s.summary, format('%s', s.votes_for, s.votes_against, s.abstentions), '%s')
              then s.summary
            else v.summary
          end
      from pg_temp.staged_vote s
      where s.id = v.id and v.id in (select vote_id from pg_temp.late)
      """
          .formatted(ToldCounts.STATED, ToldCounts.NOT_STATED);

  private static final String DISREGARD =
      """
      with one_sided as (
        select s.id, s.summary as given, v.summary as held
        from pg_temp.staged_vote s
        join current_record.vote v on v.id = s.id
        where s.id in (select id from pg_temp.differing)
          and exists (select from pg_temp.staged_ballot b where b.vote_id = s.id)
              <> exists (select from current_record.ballot b where b.vote_id = s.id)
      )
      delete from pg_temp.differing d
      using one_sided o
      where o.id = d.id
        and (d.field in ('ballots', 'for', 'against', 'abstentions', 'absent')
             or d.field = 'summary' and regexp_replace(o.given, '%1$s', '') = regexp_replace(o.held, '%1$s', ''))
      """
          .formatted(ToldCounts.ANY);

  private static final String DROP =
      "delete from pg_temp.staged_%s s using pg_temp.late l where l.vote_id = s.owner";

  private LateBallots() {}

  /**
   * Marks the votes that they are of.
   *
   * @return those that they must not change, each with the reason
   */
  static Map<UUID, String> keep(Connection connection) throws SQLException {
    Map<UUID, String> left = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement()) {
      statement.execute(KEEP);
      try (ResultSet row = statement.executeQuery(LEAVE)) {
        while (row.next()) {
          left.put(row.getObject(1, UUID.class), row.getString(2));
        }
      }
    }
    return left;
  }

  /**
   * Takes it for no difference that only one of file and record has the ballots of a vote, nor that
   * only one has what they count to: they come later, or came earlier.
   */
  static void disregard(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(DISREGARD);
    }
  }

  /** Takes the marks off votes that are left as they are, so that these get no ballots either. */
  static void unmark(Connection connection, List<UUID> left) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("delete from pg_temp.late where vote_id = any (?)")) {
      statement.setArray(1, connection.createArrayOf("uuid", left.toArray()));
      statement.executeUpdate();
    }
  }

  /** How many votes are marked. */
  static int marked(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery("select count(*) from pg_temp.late")) {
      count.next();
      return count.getInt(1);
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
