package org.standoff.exchange.bulk;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** A foreign format: reads files and makes of each row what the record is to say. */
public interface Format {

  /** The name by which it is chosen. */
  String name();

  /** What it reads and under which licence its data come, for those who choose. */
  String description();

  /** Whether what it reads is about a crisis. */
  default boolean isAboutCrisis() {
    return true;
  }

  /**
   * Reads files to their end, one row at a time.
   *
   * @throws IOException where a file cannot be read or is not of this format at all
   * @throws SQLException where the record cannot take in what was read
   */
  void read(List<InputFile> files, Intake intake) throws IOException, SQLException;
}
