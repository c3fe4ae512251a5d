package org.standoff.exchange.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import java.io.IOException;
import java.io.OutputStream;

/** How a dossier is written; whichever it is, {@link DossierReader} reads it. */
public enum DossierFormat {
  /** One YAML document. */
  YAML {
    @Override
    DossierSink sink(OutputStream out) throws IOException {
      return DossierSink.whole(generator(YAML_FACTORY, out));
    }
  },
  /** JSON Lines (jsonlines.org): an object for the crisis and for each entry of a list. */
  JSON_LINES {
    @Override
    DossierSink sink(OutputStream out) throws IOException {
      return DossierSink.lines(generator(JSON_FACTORY, out));
    }
  };

  private static final JsonFactory JSON_FACTORY = new JsonFactory().setRootValueSeparator("\n");

  private static final YAMLFactory YAML_FACTORY =
      YAMLFactory.builder()
          .disable(Feature.WRITE_DOC_START_MARKER, Feature.SPLIT_LINES)
          .enable(Feature.MINIMIZE_QUOTES)
          .stringQuotingChecker(new PlainText())
          .build();

  /** What writes to a stream, which stays open. */
  abstract DossierSink sink(OutputStream out) throws IOException;

  private static JsonGenerator generator(JsonFactory factory, OutputStream out) throws IOException {
    return factory
        .createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
  }
}
