package org.standoff.exchange.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** A file of comma-separated values in UTF-8, with the names of its columns in the first line. */
public final class CsvFile {
  /** Columns that no line end follows are not told by the parser; empty lines are nothing to it. */
  private static final byte[] LINE_END = {'\n'};

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
   * @throws MalformedFile where it is not written in this way at all
   * @throws IOException where it cannot be read
   */
  public static void read(InputFile file, Choice choice, Intake intake)
      throws IOException, SQLException {
    try (QuotationMarks in = new QuotationMarks(file.open())) {
      try (CsvReader<NamedCsvRecord> rows = rows(in)) {
        read(file, rows.iterator(), in, choice, intake);
      } catch (CsvParseException e) {
        throw new MalformedFile(
            file.name() + ": " + (in.fault() == null ? reason(e) : "there is " + in.fault()));
      } catch (UncheckedIOException e) {
        throw new IOException(file.name() + ": " + reason(e), e);
      }
    }
  }

  private static CsvReader<NamedCsvRecord> rows(InputStream in) {
    return CsvReader.builder()
        .allowExtraFields(true)
        .allowMissingFields(true)
        .detectBomHeader(true)
        .build(
            NamedCsvRecordHandler.of(handler -> handler.returnHeader(true)),
            new SequenceInputStream(in, new ByteArrayInputStream(LINE_END)),
            StandardCharsets.UTF_8);
  }

  /** The names of the columns come first, so that they are looked at where no row follows. */
  private static void read(
      InputFile file,
      Iterator<NamedCsvRecord> rows,
      QuotationMarks quotations,
      Choice choice,
      Intake intake)
      throws IOException, SQLException {
    Taker taker = choice.by(rows.hasNext() ? Set.copyOf(rows.next().getHeader()) : Set.of());
    while (rows.hasNext()) {
      NamedCsvRecord row = rows.next();
      if (quotations.isFaulty(row.getStartingLineNumber())) {
        throw new MalformedFile(file.name() + ": there is " + quotations.fault());
      }
      take(new RowPlace(file.name(), row.getStartingLineNumber()), row, taker, intake);
    }
  }

  private static String reason(RuntimeException e) {
    Throwable cause = e.getCause();
    return e.getMessage() + (cause == null ? "" : ": " + cause.getMessage());
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
          throw new MalformedFile(file.name() + " has no column " + column);
        }
      }
      return taker;
    };
  }
}
