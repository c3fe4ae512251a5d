package org.standoff.exchange.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** A file of comma-separated values in UTF-8, with the names of its columns in the first line. */
public final class CsvFile {
  private CsvFile() {}

  /** Takes a row. */
  @FunctionalInterface
  public interface Taker {
    /**
     * Takes it.
     *
     * @throws IllegalArgumentException where it is to be refused; the message is the reason
     */
    void take(CsvRow row) throws SQLException;

    /** Hears of a row that was refused, by itself or because it is no proper row. */
    default void refused(CsvRow row) throws SQLException {}
  }

  /** Chooses who takes the rows of a file by its columns. */
  @FunctionalInterface
  public interface Choice {
    /**
     * Chooses.
     *
     * @throws IOException where these are not the columns of any file that is known
     */
    Taker by(Set<String> columns) throws IOException;
  }

  /**
   * Reads a file row by row. Rows with fewer or more fields than there are columns, or not in
   * UTF-8, are refused, and so are those that the taker refuses.
   *
   * @throws IOException where it cannot be read, or is not written in this way at all
   */
  public static void read(InputFile file, Choice choice, Intake intake)
      throws IOException, SQLException {
    try (InputStream in = file.open();
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .detectBomHeader(true)
                .ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
      Taker taker = null;
      for (NamedCsvRecord row : rows) {
        if (taker == null) {
          taker = choice.by(Set.copyOf(row.getHeader()));
        }
        take(new RowPlace(file.name(), row.getStartingLineNumber()), row, taker, intake);
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw new IOException(file.name() + ": " + e.getMessage(), e);
    }
  }

  private static void take(RowPlace place, NamedCsvRecord row, Taker taker, Intake intake)
      throws SQLException {
    int columns = row.getHeader().size();
    CsvRow given = new CsvRow(place, row);
    try {
      if (row.getFieldCount() != columns) {
        throw new IllegalArgumentException(
            "has %d fields where there are %d columns".formatted(row.getFieldCount(), columns));
      }
      row.getFields().forEach(Decoded::require);
      taker.take(given);
    } catch (IllegalArgumentException e) {
      intake.refuse(place, String.valueOf(e.getMessage()));
      taker.refused(given);
    }
  }

  /** The taker of a format that has one kind of file. */
  public static Choice of(InputFile file, List<String> columns, Taker taker) {
    return found -> {
      for (String column : columns) {
        if (!found.contains(column)) {
          throw new IOException(file.name() + " has no column " + column);
        }
      }
      return taker;
    };
  }
}
