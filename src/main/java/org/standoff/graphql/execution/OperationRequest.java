package org.standoff.graphql.execution;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks to have executed, by the names of the GraphQL-over-HTTP specification.
 *
 * @param query the text of the document
 * @param operationName which operation of the document; null when it has only one
 * @param variables values by name, as JSON gave them
 * @param extensions further values by name, for protocol extensions
 */
public record OperationRequest(
    String query,
    @Nullable String operationName,
    Map<String, @Nullable Object> variables,
    Map<String, @Nullable Object> extensions) {}
