package org.standoff.graphql.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.execution.OperationRequest;

/** Reads the parameters of a GraphQL request, from a JSON body or from the query of a URL. */
final class RequestReader {
  private static final int DEEPEST = 100;
  private static final ObjectReader JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .readerFor(Object.class);

  private RequestReader() {}

  /**
   * Reads a body.
   *
   * @throws RequestProblem if it is not a JSON object with the parameters of a GraphQL request
   */
  static OperationRequest fromBody(byte[] body) {
    if (body.length == 0) {
      throw RequestProblem.badRequest("The request has no body.");
    }
    return request(object(parse(body, "The body"), "The body"));
  }

  /**
   * Reads the parameters of a URL, of which {@code variables} and {@code extensions} hold JSON.
   *
   * @throws RequestProblem if they are not those of a GraphQL request
   */
  static OperationRequest fromParameters(MultiMap parameters) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (String name : List.of("query", "operationName", "variables", "extensions")) {
      List<String> values = parameters.getAll(name);
      if (values.size() > 1) {
        throw RequestProblem.badRequest("The parameter " + name + " is given twice.");
      }
      if (!values.isEmpty()) {
        boolean json = name.equals("variables") || name.equals("extensions");
        String value = values.get(0);
        members.put(name, json && !value.isEmpty() ? parse(bytes(value), name) : value);
      }
    }
    members.computeIfPresent("variables", (name, value) -> value.equals("") ? null : value);
    members.computeIfPresent("extensions", (name, value) -> value.equals("") ? null : value);
    return request(members);
  }

  /**
   * Reads a message of a socket.
   *
   * @throws RequestProblem if it is not a JSON object
   */
  static Map<String, @Nullable Object> message(String text) {
    return object(parse(bytes(text), "The message"), "The message");
  }

  /**
   * Reads the payload of a message that asks for an operation.
   *
   * @throws RequestProblem if it does not hold the parameters of a GraphQL request
   */
  static OperationRequest fromPayload(@Nullable Object payload) {
    return request(object(payload, "The payload"));
  }

  private static OperationRequest request(Map<String, @Nullable Object> members) {
    Map<String, @Nullable Object> extensions = map(members, "extensions");
    @Nullable String query = members.get("query") instanceof String text ? text : null;
    @Nullable String hash = PersistedQuery.hash(query, extensions);
    if (query == null && (hash == null || members.get("query") != null)) {
      throw RequestProblem.badRequest("The parameter query is required and must be a string.");
    }
    @Nullable Object name = members.get("operationName");
    if (name != null && !(name instanceof String)) {
      throw RequestProblem.badRequest("The parameter operationName must be a string or null.");
    }
    return new OperationRequest(
        query == null ? "" : query, (String) name, map(members, "variables"), extensions, hash);
  }

  private static Map<String, @Nullable Object> map(
      Map<String, @Nullable Object> members, String name) {
    @Nullable Object value = members.get(name);
    return value == null ? Map.of() : object(value, "The parameter " + name);
  }

  private static Map<String, @Nullable Object> object(@Nullable Object value, String what) {
    if (!(value instanceof Map<?, ?> members)) {
      throw RequestProblem.badRequest(what + " must be a JSON object.");
    }
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    members.forEach((name, member) -> object.put((String) name, member));
    return object;
  }

  private static @Nullable Object parse(byte[] json, String what) {
    try {
      return JSON.readValue(json);
    } catch (IOException e) {
      throw RequestProblem.badRequest(what + " is not JSON that can be read.");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
