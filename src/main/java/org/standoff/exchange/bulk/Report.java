package org.standoff.exchange.bulk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells of rows that are not recorded, or not as they stand, as JSON lines. Rows are refused and
 * noted by the one thread that reads, and by the one that records.
 */
public final class Report {
  private static final JsonFactory JSON = new JsonFactory();

  private final PrintStream out;
  private final AtomicLong refused = new AtomicLong();

  /**
   * Makes a report that is written here. An import that can no longer tell of its rows is broken
   * off with an {@link IllegalStateException}.
   */
  public Report(PrintStream out) {
    this.out = out;
  }

  void refuse(RowPlace place, String reason) {
    refused.incrementAndGet();
    line(place, "REFUSED", reason);
  }

  void note(RowPlace place, String reason) {
    line(place, "NOTED", reason);
  }

  /** How many rows were refused. */
  public long refused() {
    return refused.get();
  }

  private void line(RowPlace place, String outcome, String reason) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("file", place.file());
      json.writeNumberField("line", place.line());
      json.writeStringField("outcome", outcome);
      json.writeStringField("reason", reason);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println(line);
    if (out.checkError()) {
      throw new IllegalStateException("the report of refused rows cannot be written");
    }
  }
}
