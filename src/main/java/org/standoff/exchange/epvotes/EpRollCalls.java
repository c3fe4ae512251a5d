package org.standoff.exchange.epvotes;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.exchange.bulk.CsvFile;
import org.standoff.exchange.bulk.CsvRow;
import org.standoff.exchange.bulk.Format;
import org.standoff.exchange.bulk.InputFile;
import org.standoff.exchange.bulk.Intake;
import org.standoff.exchange.bulk.RowPlace;

/**
 * Roll calls of the European Parliament as parlparse lists them, one a row, with their counts. A
 * count that a row lacks is not stated; of rows with the same identifier the first counts that is
 * not refused.
 */
public final class EpRollCalls implements Format {
  private static final List<String> COUNTS = List.of("for", "against", "abstention");
  private static final List<String> COLUMNS =
      List.of("identifier", "date", "report", "desc", "title", "for", "against", "abstention");

  @Override
  public String name() {
    return "ep-rollcalls";
  }

  @Override
  public String description() {
    return "Roll calls of the European Parliament in CSV (item_rollcall), with their counts."
        + " Licence: "
        + Parliament.LICENCE
        + "; attribution: "
        + Parliament.ATTRIBUTION;
  }

  @Override
  public void read(List<InputFile> files, Intake intake) throws IOException, SQLException {
    Map<String, RowPlace> seen = new HashMap<>(); // a parliament holds some thousand a year
    for (InputFile file : files) {
      CsvFile.read(file, CsvFile.of(file, COLUMNS, row -> take(row, seen, intake)), intake);
    }
  }

  private static void take(CsvRow row, Map<String, RowPlace> seen, Intake intake)
      throws SQLException {
    if (row.isEmpty()) {
      throw new IllegalArgumentException("the row is empty");
    }
    RollCall rollCall = new RollCall(row);
    String identifier = row.required("identifier");
    @Nullable RowPlace first = seen.get(identifier);
    if (first != null) {
      throw new IllegalArgumentException(
          "is the roll call of %s again, which counts".formatted(first.seenFrom(row.place())));
    }
    intake.take(row.place(), Parliament.RESTS, rollCall.vote(intake.crisis()));
    seen.put(identifier, row.place());
    List<String> missing = new ArrayList<>(COUNTS);
    missing.removeIf(column -> row.text(column) != null);
    if (!missing.isEmpty()) {
      intake.note(row.place(), "not stated: " + String.join(", ", missing));
    }
  }
}
