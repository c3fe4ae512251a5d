package org.standoff.exchange.dossier;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Keyed;

/**
 * Writes records as {@link Binder} reads them. What the reader makes of a field that is left out is
 * left out.
 */
final class RecordWriter {
  private final JsonGenerator json;

  RecordWriter(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes a record as a mapping of its fields.
   *
   * @param implied the values that required texts have when they are left out, by the name of the
   *     field
   */
  void write(Record record, Shape shape, Map<String, String> implied) throws IOException {
    json.writeStartObject();
    fields(record, shape.layout(), implied);
    json.writeEndObject();
  }

  private void fields(Record record, FileLayout layout, Map<String, String> implied)
      throws IOException {
    Map<String, String> inner = new HashMap<>(implied);
    for (Component component : layout.components()) {
      Object value = component.get(record);
      if (value == null) {
        continue;
      }
      if (component.unwrapped()) {
        if (value instanceof Keyed content) {
          inner.put("key", content.key()); // past states have it too
        }
        fields((Record) value, component.shape().layout(), implied);
      } else if (!isLeftOut(component, value, implied)) {
        json.writeFieldName(component.name());
        value(value, component.shape(), inner);
      }
    }
  }

  private static boolean isLeftOut(Component component, Object value, Map<String, String> implied) {
    if (component.required()) {
      return value.equals(implied.get(component.name()));
    }
    @Nullable DefaultValue absent = component.accessor().getAnnotation(DefaultValue.class);
    return value instanceof List<?> list
        ? list.isEmpty()
        : absent != null && value.toString().equals(absent.value());
  }

  private void value(Object value, Shape shape, Map<String, String> implied) throws IOException {
    Shape element = shape.element();
    if (element != null) {
      json.writeStartArray();
      for (Object each : (List<?>) value) {
        value(each, element, implied);
      }
      json.writeEndArray();
    } else if (value instanceof Record record) {
      write(record, shape, implied);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(value.toString()); // a text, an enum value, a moment or a day
    }
  }
}
