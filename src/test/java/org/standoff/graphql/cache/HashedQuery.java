package org.standoff.graphql.cache;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.execution.DocumentHash;

/** Asks as callers do who name documents by their hashes. */
final class HashedQuery {
  private HashedQuery() {}

  /** The extensions of a request that name a document. */
  static Map<String, ?> extensions(String text) {
    return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", DocumentHash.of(text)));
  }

  /** Asks by GET, with a document, a hash or both. */
  static Response get(
      RequestSpecification request,
      @Nullable String text,
      @Nullable String hashed,
      String variables) {
    if (text != null) {
      request.queryParam("query", text);
    }
    if (hashed != null) {
      request.queryParam(
          "extensions",
          "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\""
              + DocumentHash.of(hashed)
              + "\"}}");
    }
    return request.queryParam("variables", variables).get("/graphql");
  }
}
