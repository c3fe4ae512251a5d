package org.standoff.exchange.ucdp;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.standoff.exchange.bulk.CsvFile;
import org.standoff.exchange.bulk.Format;
import org.standoff.exchange.bulk.InputFile;
import org.standoff.exchange.bulk.Intake;

/**
 * The UCDP Georeferenced Event Dataset, one incident a row: each becomes one figure of people
 * killed. Columns are those of the codebook of version 19.1.
 */
public final class UcdpGed implements Format {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "type_of_violence",
          "conflict_name",
          "dyad_name",
          "side_a_new_id",
          "side_a",
          "side_b_new_id",
          "side_b",
          "source_article",
          "source_original",
          "where_prec",
          "where_coordinates",
          "latitude",
          "longitude",
          "country",
          "event_clarity",
          "date_prec",
          "date_start",
          "date_end",
          "deaths_a",
          "deaths_b",
          "deaths_civilians",
          "deaths_unknown",
          "low",
          "best",
          "high");

  @Override
  public String name() {
    return "ucdp-ged";
  }

  @Override
  public String description() {
    return "Incidents of the UCDP Georeferenced Event Dataset in CSV, each a figure of people "
        + "killed with low, best and high. Licence "
        + UcdpSources.LICENCE
        + "; attribution: "
        + UcdpSources.ATTRIBUTION;
  }

  @Override
  public void read(List<InputFile> files, Intake intake) throws IOException, SQLException {
    for (InputFile file : files) {
      CsvFile.Taker taker =
          row -> {
            Incident incident = new Incident(row, intake.crisis());
            intake.take(row.place(), incident.rests(), incident.figure());
          };
      CsvFile.read(file, CsvFile.of(file, COLUMNS, taker), intake);
    }
  }
}
