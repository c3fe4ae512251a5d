package org.standoff.graphql.observe;

import graphql.ExecutionResult;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.CodedError;
import org.standoff.graphql.error.ErrorCode;

/**
 * What is told of an operation that was answered. Nothing of it is a value that the client sent:
 * documents are told by their hash, variables not at all.
 *
 * @param kind query, mutation or subscription; event for what a subscription tells; none where the
 *     document holds no operation that may be executed
 * @param name of the operation, a GraphQL name of at most 64 characters; anonymous without one
 * @param document the SHA-256 of the document's text in UTF-8, in hexadecimal
 * @param outcome OK, or the code of the first error
 * @param cost as the answer shows it
 * @param rows how many objects stood in lists of the answer
 * @param bytes the length of the answer
 * @param time from reading the document to having written the answer
 */
public record Observation(
    String kind,
    String name,
    String document,
    String outcome,
    long cost,
    int rows,
    int bytes,
    Duration time) {
  /** The kind of an operation that was not found. */
  public static final String NONE = "none";

  /** The outcome of an operation without errors. */
  public static final String OK = "OK";

  private static final String ANONYMOUS = "anonymous";
  private static final int LONGEST_NAME = 64;

  /** The name by which an operation is told. */
  public static String name(@Nullable String written) {
    if (written == null) {
      return ANONYMOUS;
    }
    return written.length() > LONGEST_NAME ? written.substring(0, LONGEST_NAME) : written;
  }

  /** The outcome of a result. */
  public static String outcome(ExecutionResult result) {
    if (result.getErrors().isEmpty()) {
      return OK;
    }
    ErrorCode code =
        result.getErrors().get(0) instanceof CodedError error ? error.code() : ErrorCode.INTERNAL;
    return code.name();
  }

  /**
   * The same, but told of an answer that began at a moment, as {@link System#nanoTime()} counts.
   */
  public Observation lasting(long beginNanos) {
    Duration lasted = Duration.ofNanos(System.nanoTime() - beginNanos);
    return new Observation(kind, name, document, outcome, cost, rows, bytes, lasted);
  }
}
