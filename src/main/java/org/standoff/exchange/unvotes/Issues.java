package org.standoff.exchange.unvotes;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.BiConsumer;
import org.standoff.exchange.bulk.CopyTable;
import org.standoff.exchange.bulk.CsvRow;
import org.standoff.exchange.bulk.Intake;
import org.standoff.exchange.bulk.RowPlace;

/** The issues on the shelf. They are recorded with their roll calls, or not at all. */
final class Issues {
  /**
   * The issues of roll call r, in SQL. What the record holds of one stands in for what no file of
   * this run tells; and where it holds it without issues that is told apart, by {@link #noteLate}.
   */
  static final String OF_ROLL_CALL =
      """
      (select case
                when held.note is null then given.issues
                when held.issues is null or not exists (select from unvotes_issue) then held.issues
                else given.issues
              end
       from (select string_agg(distinct i.issue, ', ' order by i.issue)
             from unvotes_issue i
             where i.rcid = r.rcid) as given (issues)
       left join lateral (
         select e.note, substring(e.note from '^rcid [0-9]+; issues: (.*?)(?:; descr: .*)?$')
         from current_record.evidence e
         where e.bearer_id = record.identity_of('VOTE', '%1$s/' || r.rcid)
           and e.note like 'rcid ' || r.rcid || '%%'
         order by e.ordinal
         limit 1) as held (note, issues) on true)
      """
          .formatted(Assembly.KEY);

  private static final String STRAY =
      """
      select i.file, i.line
      from unvotes_issue i
      where not exists (select from unvotes_roll_call r where r.rcid = i.rcid)
      order by i.ctid
      """;

  private static final String LATE =
      """
      select r.file, r.line
      from unvotes_roll_call r
      join record.identity held on held.id = record.identity_of('VOTE', '%1$s/' || r.rcid)
      where exists (select from unvotes_issue i where i.rcid = r.rcid)
        and not exists (
          select from current_record.evidence e
          where e.bearer_id = held.id and e.note like 'rcid ' || r.rcid || '; issues: %%')
      order by r.ctid
      """
          .formatted(Assembly.KEY);

  private final Connection connection;
  private final CopyTable issues;

  Issues(Connection connection) throws SQLException {
    this.connection = connection;
    this.issues =
        new CopyTable(connection, "unvotes_issue", "rcid int, file text, line bigint, issue text");
  }

  /** Puts the issue of a roll call on the shelf. */
  void add(int number, CsvRow row) throws SQLException {
    issues.add(number, row.place().file(), row.place().line(), row.required("issue"));
  }

  /** Ends reading. */
  void close() throws SQLException {
    issues.close();
  }

  /** Refuses the issues of roll calls that are not on the shelf. */
  void refuseStray(Intake intake) throws SQLException {
    tell(STRAY, intake::refuse, "the roll call of this rcid is in none of the files");
  }

  /** Notes the roll calls on the shelf that the record holds, but without their issues. */
  void noteLate(Intake intake) throws SQLException {
    tell(LATE, intake::note, "the record holds the roll call without its issues, and stays so");
  }

  private void tell(String sql, BiConsumer<RowPlace, String> told, String reason)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        told.accept(new RowPlace(row.getString(1), row.getLong(2)), reason);
      }
    }
  }
}
