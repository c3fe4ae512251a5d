package org.standoff.graphql.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.CodedError;
import org.standoff.graphql.error.ErrorCode;

/**
 * An HTTP answer.
 *
 * @param status its status
 * @param type its media type
 * @param body JSON in UTF-8, empty where the caller has it already
 * @param gzip whether the body is compressed
 * @param tag the strong entity tag of the answer; null where it may not be kept
 */
record Answer(int status, MediaType type, Buffer body, boolean gzip, @Nullable String tag) {
  private static final int NOT_MODIFIED = 304;

  /** The answer to an operation, with the status that the media type asks for. */
  static Answer of(Written written, Asked asked) {
    boolean gzip = asked.gzip() && Compression.isWorthIt(written.json());
    Buffer body = gzip ? Compression.gzip(written.json()) : written.json();
    return new Answer(status(written.result(), asked.type()), asked.type(), body, gzip, null);
  }

  /** The answer to an operation that could not begin. */
  static Answer of(List<GraphQLError> errors, MediaType type) {
    Written written = Written.of(Outcome.failed(errors));
    return new Answer(status(written.result(), type), type, written.json(), false, null);
  }

  /** The answer to a request that holds no operation. */
  static Answer of(RequestProblem problem, MediaType type) {
    Written written = Written.of(Outcome.failed(List.of(problem.error())));
    return new Answer(problem.status(), type, written.json(), false, null);
  }

  /** The answer to a caller who has what would be answered. */
  static Answer notModified(MediaType type, String tag) {
    return new Answer(NOT_MODIFIED, type, Buffer.buffer(), false, tag);
  }

  Answer tagged(String newTag) {
    return new Answer(status, type, body, gzip, newTag);
  }

  /**
   * The GraphQL-over-HTTP specification: 200 as soon as there is data. Without data, an
   * application/json answer to a well-formed request is 200 as well, unless the service itself
   * failed.
   */
  private static int status(ExecutionResult result, MediaType type) {
    if (result.isDataPresent() || result.getErrors().isEmpty()) {
      return 200;
    }
    ErrorCode code =
        result.getErrors().get(0) instanceof CodedError error ? error.code() : ErrorCode.INTERNAL;
    int status = status(code);
    return type == MediaType.JSON && status < 500 ? 200 : status;
  }

  private static int status(ErrorCode code) {
    return switch (code) {
      case UNAVAILABLE -> 503;
      case INTERNAL -> 500;
      case UNAUTHENTICATED -> 401;
      case FORBIDDEN -> 403;
      case BAD_REQUEST,
          PERSISTED_QUERY_NOT_FOUND,
          SYNTAX,
          VALIDATION,
          LIMIT,
          NOT_FOUND,
          CONFLICT,
          STALE_REVISION ->
          400;
    };
  }
}
