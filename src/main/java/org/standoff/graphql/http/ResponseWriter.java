package org.standoff.graphql.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.fetch.Members;

/** Writes one result as JSON in UTF-8: errors first, as the GraphQL specification advises. */
final class ResponseWriter {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int FIRST_BLOCK = 4096;
  private static final int LONG = 256;

  private final char[] characters = new char[LONG];
  private int objectsInLists;
  private int rows;

  /** How many objects stood in lists of the data that was written. */
  int rows() {
    return rows;
  }

  /** Writes a result; {@code data} is left out when the operation could not begin. */
  byte[] write(ExecutionResult result) {
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(FIRST_BLOCK);
        JsonGenerator json = FACTORY.createGenerator(bytes)) {
      result(json, result);
      json.flush();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void result(JsonGenerator json, ExecutionResult result) throws IOException {
    json.writeStartObject();
    if (!result.getErrors().isEmpty()) {
      json.writeFieldName("errors");
      errors(json, result.getErrors());
    }
    if (result.isDataPresent()) {
      json.writeFieldName("data");
      objectsInLists = 0;
      value(json, result.getData());
      rows = objectsInLists;
    }
    @Nullable Map<Object, Object> extensions = result.getExtensions();
    if (extensions != null && !extensions.isEmpty()) {
      json.writeFieldName("extensions");
      value(json, extensions);
    }
    json.writeEndObject();
  }

  /**
   * Writes the message of a socket about an operation, with its result or its errors or nothing.
   */
  static String message(String id, SocketMessage message) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeStringField("type", message.type());
      if (message instanceof SocketMessage.Next next) {
        json.writeFieldName("payload");
        json.writeRawValue(next.result().json().toString());
      } else if (message instanceof SocketMessage.Failed failed) {
        json.writeFieldName("payload");
        new ResponseWriter().errors(json, failed.errors());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void errors(JsonGenerator json, List<GraphQLError> errors) throws IOException {
    json.writeStartArray();
    for (GraphQLError error : errors) {
      json.writeStartObject();
      json.writeStringField("message", error.getMessage());
      locations(json, error.getLocations());
      if (error.getPath() != null && !error.getPath().isEmpty()) {
        json.writeFieldName("path");
        value(json, error.getPath());
      }
      json.writeFieldName("extensions");
      value(json, error.getExtensions());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void locations(JsonGenerator json, @Nullable List<SourceLocation> locations)
      throws IOException {
    if (locations == null || locations.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("locations");
    for (SourceLocation location : locations) {
      json.writeStartObject();
      json.writeNumberField("line", location.getLine());
      json.writeNumberField("column", location.getColumn());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void value(JsonGenerator json, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      text(json, text);
    } else if (value instanceof Members members) {
      members(json, members);
    } else if (value instanceof Map<?, ?> members) {
      members(json, members);
    } else if (value instanceof Iterable<?> elements) {
      elements(json, elements);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Number number) {
      number(json, number);
    } else {
      json.writeString(value.toString());
    }
  }

  /** In a native executable the generator takes characters from an array in half the time. */
  private void text(JsonGenerator json, String text) throws IOException {
    if (text.length() > characters.length) {
      json.writeString(text);
      return;
    }
    text.getChars(0, text.length(), characters, 0);
    json.writeString(characters, 0, text.length());
  }

  private void members(JsonGenerator json, Map<?, ?> members) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> member : members.entrySet()) {
      json.writeFieldName((String) member.getKey());
      value(json, member.getValue());
    }
    json.writeEndObject();
  }

  private void elements(JsonGenerator json, Iterable<?> elements) throws IOException {
    json.writeStartArray();
    for (Object element : elements) {
      objectsInLists += element instanceof Map ? 1 : 0;
      value(json, element);
    }
    json.writeEndArray();
  }

  private void members(JsonGenerator json, Members members) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < members.size(); i++) {
      json.writeFieldName(members.name(i));
      value(json, members.value(i));
    }
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, Number number) throws IOException {
    if (number instanceof Double real) {
      json.writeNumber(real);
    } else if (number instanceof Float real) {
      json.writeNumber(real);
    } else if (number instanceof BigDecimal decimal) {
      json.writeNumber(decimal);
    } else if (number instanceof BigInteger whole) {
      json.writeNumber(whole);
    } else {
      json.writeNumber(number.longValue());
    }
  }
}
