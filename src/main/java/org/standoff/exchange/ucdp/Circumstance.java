package org.standoff.exchange.ucdp;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.standoff.exchange.bulk.Countries;
import org.standoff.exchange.bulk.CsvRow;
import org.standoff.fact.DateBasis;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.PlaceInput;
import org.standoff.fact.PlacePrecision;

/** When and where an incident happened, as closely as the dataset knows. */
final class Circumstance {
  private static final Set<String> PRECISIONS = Set.of("1", "2", "3", "4", "5");

  /** That only the week of one day is known. */
  private static final String WEEK = "3";

  private static final int SEVEN_DAYS = 6;

  private Circumstance() {}

  /** The days of an incident; a day that is only known by its week is one of seven. */
  static FuzzyDateInput period(CsvRow row) {
    LocalDate start = row.day("date_start");
    LocalDate end = row.day("date_end");
    String precision = row.required("date_prec");
    if (!PRECISIONS.contains(precision)) {
      throw new IllegalArgumentException("date_prec is not from 1 to 5");
    }
    String edtf = start.equals(end) ? start.toString() : start + "/" + end;
    if (precision.equals(WEEK) && start.until(end, ChronoUnit.DAYS) == SEVEN_DAYS) {
      edtf = "[" + start + ".." + end + "]";
    }
    return new FuzzyDateInput(
        edtf, null, "date_prec " + precision + " of UCDP", DateBasis.STATED_ABSOLUTE, null);
  }

  /** The same for readers. */
  static String days(CsvRow row) {
    LocalDate start = row.day("date_start");
    LocalDate end = row.day("date_end");
    return start.equals(end) ? start.toString() : start + " to " + end;
  }

  /** The place of an incident. */
  static PlaceInput place(CsvRow row) {
    return new PlaceInput(
        row.required("where_coordinates"),
        Countries.code(row.required("country")),
        precision(row.required("where_prec")),
        row.decimal("latitude"),
        row.decimal("longitude"));
  }

  private static PlacePrecision precision(String code) {
    return switch (code) {
      case "1" -> PlacePrecision.EXACT;
      case "2" -> PlacePrecision.NEAR;
      case "3" -> PlacePrecision.ADM2;
      case "4" -> PlacePrecision.ADM1;
      case "5" -> PlacePrecision.FEATURE;
      case "6" -> PlacePrecision.COUNTRY;
      case "7" -> PlacePrecision.INTERNATIONAL;
      default -> throw new IllegalArgumentException("where_prec is not from 1 to 7");
    };
  }
}
