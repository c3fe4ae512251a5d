package org.standoff.exchange.unvotes;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.standoff.exchange.bulk.CopyTable;
import org.standoff.exchange.bulk.CsvRow;
import org.standoff.exchange.bulk.Intake;
import org.standoff.exchange.bulk.RowPlace;

/**
 * Ballots that were refused. What is left of the ballots of their roll calls would make wrong
 * counts, which the record would keep: so these roll calls are refused too, and are recorded whole
 * when the file is mended.
 */
final class RefusedBallots {
  private static final String CONTRADICTING =
      """
      insert into unvotes_refused
      select rcid, file, line
      from (select b.rcid, b.file, b.line, b.choice,
                   first_value(b.choice) over (partition by b.rcid, b.voter order by b.ctid) as first_choice
            from unvotes_ballot b
            join (select rcid, voter
                  from unvotes_ballot
                  group by rcid, voter
                  having min(choice) <> max(choice)) as contradicted using (rcid, voter)) as ordered
      where choice <> first_choice
      """;

  /** A ballot without a number may belong to any roll call that has others in its file. */
  private static final String TAKE_OFF =
      """
      with unnumbered as (
        select file, min(line) as line
        from unvotes_refused
        where rcid is null
        group by file
      ),
      uncounted as (
        select rcid, 'a ballot of it was refused' as reason, 1 as choice, file, line
        from unvotes_refused
        where rcid is not null
        union all
        select distinct b.rcid, 'a ballot that may be one of it was refused', 2, u.file, u.line
        from unnumbered u
        join unvotes_ballot b on b.file = u.file
      ),
      chosen as (
        select distinct on (rcid) *
        from uncounted
        order by rcid, choice, file, line
      )
      delete from unvotes_roll_call r
      using chosen c
      where c.rcid = r.rcid
      returning r.file, r.line, c.reason || ' at ' || c.file || ':' || c.line
      """;

  private final Connection connection;
  private final CopyTable refused;

  RefusedBallots(Connection connection) throws SQLException {
    this.connection = connection;
    this.refused = new CopyTable(connection, "unvotes_refused", "rcid int, file text, line bigint");
  }

  /** Remembers a ballot that was refused, with the number of its roll call if it has one. */
  void add(CsvRow row) throws SQLException {
    Integer number = row.numberIfAny("rcid");
    refused.add(
        number == null || number < 1 ? null : number, row.place().file(), row.place().line());
  }

  /**
   * Ends reading, and remembers the ballots of states that voted otherwise in an earlier row. These
   * are still on the shelf.
   */
  void close() throws SQLException {
    refused.close();
    try (Statement statement = connection.createStatement()) {
      statement.execute(CONTRADICTING);
      statement.execute("analyze unvotes_refused");
    }
  }

  /** Takes roll calls off the shelf that cannot be counted. */
  void takeOff(Intake intake) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(TAKE_OFF)) {
      while (row.next()) {
        intake.refuse(new RowPlace(row.getString(1), row.getLong(2)), row.getString(3));
      }
    }
  }
}
