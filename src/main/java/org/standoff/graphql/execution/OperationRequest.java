package org.standoff.graphql.execution;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks to have executed, by the names of the GraphQL-over-HTTP specification.
 *
 * @param query the text of the document; empty where the client sends its hash only
 * @param operationName which operation of the document; null when it has only one
 * @param variables values by name, as JSON gave them
 * @param extensions further values by name, for protocol extensions
 * @param hash the SHA-256 by which the client names the document; null where it does not
 */
public record OperationRequest(
    String query,
    @Nullable String operationName,
    Map<String, @Nullable Object> variables,
    Map<String, @Nullable Object> extensions,
    @Nullable String hash) {

  /** A request with its document. */
  public OperationRequest(
      String query,
      @Nullable String operationName,
      Map<String, @Nullable Object> variables,
      Map<String, @Nullable Object> extensions) {
    this(query, operationName, variables, extensions, null);
  }

  /** The same request, with the document that its hash names. */
  OperationRequest with(String document) {
    return new OperationRequest(document, operationName, variables, extensions, hash);
  }
}
