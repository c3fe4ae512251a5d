package org.standoff.graphql.http;

import graphql.GraphQLError;
import io.quarkus.security.AuthenticationException;
import io.vertx.ext.web.handler.HttpException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.Failures;

/** Answers for requests whose handling failed. */
final class FailureAnswers {
  private FailureAnswers() {}

  /**
   * Decides the answer.
   *
   * @param status the status with which handling failed
   * @param failure what was thrown; null when there is only a status
   * @param type the media type of the answer
   * @return the answer; null when the failure is none of this route's
   */
  static @Nullable Answer answer(int status, @Nullable Throwable failure, MediaType type) {
    if (failure instanceof RequestProblem problem) {
      return Answer.of(problem, type);
    }
    if (failure instanceof AuthenticationException) {
      return Answer.of(
          new RequestProblem(
              401, ErrorCode.UNAUTHENTICATED, "The token is none that is trusted here."),
          type);
    }
    if (failure instanceof HttpException) {
      return Answer.of(RequestProblem.badRequest("The request cannot be read."), type);
    }
    if (failure != null) {
      return Answer.of(List.<GraphQLError>of(Failures.of(failure)), type);
    }
    return switch (status) {
      case 408 -> limit(408, "The body did not come in time.", type);
      case 413 -> limit(413, "The body is larger than is read here.", type);
      default -> null;
    };
  }

  private static Answer limit(int status, String message, MediaType type) {
    return Answer.of(new RequestProblem(status, ErrorCode.LIMIT, message), type);
  }
}
