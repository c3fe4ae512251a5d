package org.standoff.exchange.query;

import graphql.language.Document;
import graphql.language.SelectionSet;
import java.io.IOException;
import java.io.OutputStream;

/** How rows are written. */
public enum RowFormat {
  /** A table, RFC 4180. */
  CSV {
    @Override
    RowSink sink(Document document, SelectionSet row, OutputStream out) throws IOException {
      return new CsvRows(Columns.of(document, row), out);
    }
  },
  /** An object a line. */
  JSON_LINES {
    @Override
    RowSink sink(Document document, SelectionSet row, OutputStream out) throws IOException {
      return new JsonRows(out);
    }
  };

  /** What writes rows to a stream, which stays open. */
  abstract RowSink sink(Document document, SelectionSet row, OutputStream out) throws IOException;
}
