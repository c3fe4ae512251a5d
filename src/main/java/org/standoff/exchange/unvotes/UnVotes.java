package org.standoff.exchange.unvotes;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.standoff.exchange.bulk.CsvFile;
import org.standoff.exchange.bulk.CsvRow;
import org.standoff.exchange.bulk.Format;
import org.standoff.exchange.bulk.InputFile;
import org.standoff.exchange.bulk.Intake;

/**
 * The United Nations General Assembly Voting Data as the R package unvotes lays them out: files of
 * roll calls, of their issues and of votes, in any order. They are put on a shelf first, as a roll
 * call is counted only when all of its votes are there; one of which a vote was refused is not
 * recorded.
 */
public final class UnVotes implements Format {
  private static final Set<String> ROLL_CALLS = Set.of("rcid", "session", "date", "unres", "descr");
  private static final Set<String> ISSUES = Set.of("rcid", "issue");
  private static final Set<String> VOTES = Set.of("rcid", "country", "country_code", "vote");

  @Override
  public String name() {
    return "unvotes";
  }

  @Override
  public String description() {
    return "Roll calls of the United Nations General Assembly and the votes of states in CSV: "
        + "un_roll_calls, un_roll_call_issues and un_votes together. Licence "
        + Assembly.LICENCE
        + "; attribution: "
        + Assembly.ATTRIBUTION;
  }

  @Override
  public void read(List<InputFile> files, Intake intake) throws IOException, SQLException {
    Shelf shelf = new Shelf(intake.connection());
    for (InputFile file : files) {
      CsvFile.read(file, columns -> taker(file, columns, shelf), intake);
    }
    shelf.close(intake);
    shelf.rollCalls(
        rollCall -> {
          try {
            intake.take(
                rollCall.place(), rollCall.rests(shelf.voters()), rollCall.vote(intake.crisis()));
          } catch (IllegalArgumentException e) {
            intake.refuse(rollCall.place(), String.valueOf(e.getMessage()));
          }
        });
  }

  private static CsvFile.Taker taker(InputFile file, Set<String> columns, Shelf shelf)
      throws IOException {
    if (columns.containsAll(VOTES)) {
      return ballots(shelf);
    }
    if (columns.containsAll(ROLL_CALLS)) {
      return shelf::rollCall;
    }
    if (columns.containsAll(ISSUES)) {
      return shelf::issue;
    }
    throw new IOException(
        file.name() + " has the columns neither of roll calls nor of issues nor of votes");
  }

  private static CsvFile.Taker ballots(Shelf shelf) {
    return new CsvFile.Taker() {
      @Override
      public void take(CsvRow row) throws SQLException {
        shelf.ballot(row);
      }

      @Override
      public void refused(CsvRow row) throws SQLException {
        shelf.refusedBallot(row);
      }
    };
  }
}
