package org.standoff.exchange.dossier;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the parts of a dossier, field by field and entry by entry, and writes each at once. */
abstract class DossierSink implements AutoCloseable {
  final JsonGenerator json;
  private final Shape dossier = new Shape(Dossier.class, null);

  private DossierSink(JsonGenerator json) {
    this.json = json;
  }

  /** One object, in which entries of a list follow one another. */
  static DossierSink whole(JsonGenerator json) throws IOException {
    return new Whole(json);
  }

  /** An object for each entry, in a line of its own. */
  static DossierSink lines(JsonGenerator json) {
    return new Lines(json);
  }

  /**
   * Writes a part of the dossier.
   *
   * @param field the field, those of the dossier in their order
   * @param entry its value, or the next entry of the list that it is
   * @param implied what need not be said since it follows from the file, by the name of the field
   */
  void put(String field, Record entry, Map<String, String> implied) throws IOException {
    Shape shape =
        dossier.layout().fields().stream()
            .filter(component -> component.name().equals(field))
            .findFirst()
            .orElseThrow()
            .shape();
    Shape element = shape.element();
    begin(field, element != null);
    new RecordWriter(json).write(entry, element == null ? shape : element, implied);
    end(element != null);
  }

  abstract void begin(String field, boolean inList) throws IOException;

  abstract void end(boolean inList) throws IOException;

  @Override
  public abstract void close() throws IOException;

  private static final class Whole extends DossierSink {
    private @Nullable String list;

    Whole(JsonGenerator json) throws IOException {
      super(json);
      json.writeStartObject();
    }

    @Override
    void begin(String field, boolean inList) throws IOException {
      if (field.equals(list)) {
        return;
      }
      endList();
      json.writeFieldName(field);
      if (inList) {
        json.writeStartArray();
        list = field;
      }
    }

    @Override
    void end(boolean inList) {}

    private void endList() throws IOException {
      if (list != null) {
        json.writeEndArray();
        list = null;
      }
    }

    @Override
    public void close() throws IOException {
      endList();
      json.writeEndObject();
      json.close();
    }
  }

  private static final class Lines extends DossierSink {
    Lines(JsonGenerator json) {
      super(json);
    }

    @Override
    void begin(String field, boolean inList) throws IOException {
      json.writeStartObject();
      json.writeFieldName(field);
      if (inList) {
        json.writeStartArray();
      }
    }

    @Override
    void end(boolean inList) throws IOException {
      if (inList) {
        json.writeEndArray();
      }
      json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
      json.writeRaw('\n');
      json.close();
    }
  }
}
