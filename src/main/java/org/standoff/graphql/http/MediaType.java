package org.standoff.graphql.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The media types of a GraphQL answer. */
enum MediaType {
  /** The elder type: errors of the operation come with status 200. */
  JSON("json"),
  /** The type of the specification: an operation that could not begin has status 400. */
  GRAPHQL_RESPONSE("graphql-response+json");

  private static final String APPLICATION = "application";

  private final String subtype;

  MediaType(String subtype) {
    this.subtype = subtype;
  }

  /** The value of the header {@code Content-Type}. */
  String header() {
    return APPLICATION + "/" + subtype + "; charset=utf-8";
  }

  /**
   * Chooses what the client likes best.
   *
   * @param accept the values of the header {@code Accept}; empty when it was not sent
   * @return the elder type when the client takes anything; null when it takes neither
   */
  static @Nullable MediaType choose(List<String> accept) {
    if (accept.isEmpty()) {
      return JSON;
    }
    for (MediaRange range : MediaRange.list(accept)) {
      MediaType type = range.quality() > 0 && range.isUtf8() ? in(range) : null;
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  private static @Nullable MediaType in(MediaRange range) {
    if (range.is("*", "*") || range.is(APPLICATION, "*")) {
      return JSON;
    }
    for (MediaType type : values()) {
      if (range.is(APPLICATION, type.subtype)) {
        return type;
      }
    }
    return null;
  }
}
