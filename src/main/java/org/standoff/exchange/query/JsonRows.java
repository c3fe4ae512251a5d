package org.standoff.exchange.query;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Writes rows as JSON Lines (jsonlines.org), each just as GraphQL answers it. */
final class JsonRows implements RowSink {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonGenerator out;

  JsonRows(OutputStream out) throws IOException {
    this.out = MAPPER.createGenerator(out).setRootValueSeparator(null);
    this.out.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
  }

  @Override
  public void put(Map<?, ?> row) throws IOException {
    MAPPER.writeValue(out, row);
    out.writeRaw('\n');
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
