package org.standoff.exchange.query;

import java.io.IOException;
import java.util.Map;

/** Takes the rows of a connection one by one. */
interface RowSink {

  /** Writes a row, as GraphQL answers it. */
  void put(Map<?, ?> row) throws IOException;

  /** Writes what is still held back. */
  void flush() throws IOException;
}
