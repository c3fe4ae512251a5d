package org.standoff.graphql.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.fetch.AnswerJson;
import org.standoff.graphql.fetch.WrittenObject;

/** Writes one result as JSON in UTF-8: errors first, as the GraphQL specification advises. */
final class ResponseWriter {
  private final AnswerJson json;

  private ResponseWriter(AnswerJson json) {
    this.json = json;
  }

  /** Writes a result; {@code data} is left out when the operation could not begin. */
  static Written write(ExecutionResult result) {
    try (AnswerJson json = new AnswerJson()) {
      int rows = new ResponseWriter(json).result(result);
      return new Written(result, Buffer.buffer(json.toBytes()), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives how many objects stand in lists of the data. */
  private int result(ExecutionResult result) throws IOException {
    json.beginObject();
    if (!result.getErrors().isEmpty()) {
      json.name("errors");
      errors(result.getErrors());
    }
    int before = json.rows();
    if (result.isDataPresent()) {
      json.name("data");
      value(result.getData());
    }
    int rows = json.rows() - before;
    @Nullable Map<Object, Object> extensions = result.getExtensions();
    if (extensions != null && !extensions.isEmpty()) {
      json.name("extensions");
      value(extensions);
    }
    json.endObject();
    return rows;
  }

  /**
   * Writes the message of a socket about an operation, with its result or its errors or nothing.
   */
  static String message(String id, SocketMessage message) {
    try (AnswerJson json = new AnswerJson()) {
      new ResponseWriter(json).socketMessage(id, message);
      return new String(json.toBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void socketMessage(String id, SocketMessage message) throws IOException {
    json.beginObject();
    member("id", id);
    member("type", message.type());
    if (message instanceof SocketMessage.Next next) {
      json.name("payload");
      json.written(new WrittenObject(next.result().json().getBytes(), next.result().rows()));
    } else if (message instanceof SocketMessage.Failed failed) {
      json.name("payload");
      errors(failed.errors());
    }
    json.endObject();
  }

  private void errors(List<GraphQLError> errors) throws IOException {
    json.beginList();
    for (GraphQLError error : errors) {
      json.beginObject();
      member("message", error.getMessage());
      locations(error.getLocations());
      if (error.getPath() != null && !error.getPath().isEmpty()) {
        member("path", error.getPath());
      }
      member("extensions", error.getExtensions());
      json.endObject();
    }
    json.endList();
  }

  private void locations(@Nullable List<SourceLocation> locations) throws IOException {
    if (locations == null || locations.isEmpty()) {
      return;
    }
    json.name("locations");
    json.beginList();
    for (SourceLocation location : locations) {
      json.beginObject();
      member("line", location.getLine());
      member("column", location.getColumn());
      json.endObject();
    }
    json.endList();
  }

  private void member(String name, @Nullable Object value) throws IOException {
    json.name(name);
    value(value);
  }

  private void value(@Nullable Object value) throws IOException {
    if (value instanceof WrittenObject object) {
      json.written(object);
    } else if (value instanceof Map<?, ?> members) {
      members(members);
    } else if (value instanceof Iterable<?> elements) {
      elements(elements);
    } else {
      json.value(value);
    }
  }

  private void members(Map<?, ?> members) throws IOException {
    json.beginObject();
    for (Map.Entry<?, ?> member : members.entrySet()) {
      member((String) member.getKey(), member.getValue());
    }
    json.endObject();
  }

  private void elements(Iterable<?> elements) throws IOException {
    json.beginList();
    for (Object element : elements) {
      if (element instanceof Map || element instanceof WrittenObject) {
        json.countRow();
      }
      value(element);
    }
    json.endList();
  }
}
