package org.standoff.exchange.query;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as CSV by RFC 4180, in UTF-8, with a line of names. What is null is an empty cell, an
 * empty text is one in quotes.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP
 * advises against CSV injection: quotes of people who are not trusted are part of the record. A
 * number is left as it is.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV Injection</a>
 */
final class CsvRows implements RowSink {
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
  private static final Pattern QUOTED = Pattern.compile("(?s).*[\",\\r\\n].*|| .*|.* ");

  private final Columns columns;
  private final Writer out;

  /** Begins with the names of the columns. */
  CsvRows(Columns columns, OutputStream out) throws IOException {
    this.columns = columns;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    line(columns.names());
  }

  @Override
  public void put(Map<?, ?> row) throws IOException {
    line(columns.values(row));
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  private void line(List<? extends @Nullable Object> cells) throws IOException {
    String separator = "";
    for (Object cell : cells) {
      out.write(separator);
      if (cell != null) {
        out.write(cell(cell));
      }
      separator = ",";
    }
    out.write("\r\n");
  }

  private static String cell(Object value) {
    String text = value.toString();
    if (!(value instanceof Number) && FORMULA.matcher(text).matches()) {
      text = "'" + text;
    }
    return QUOTED.matcher(text).matches() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
