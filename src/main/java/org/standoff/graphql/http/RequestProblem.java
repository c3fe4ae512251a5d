package org.standoff.graphql.http;

import org.standoff.graphql.error.CodedError;
import org.standoff.graphql.error.ErrorCode;

/** A request that is answered before there is anything to execute. */
class RequestProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final CodedError error;

  /**
   * @param status the HTTP status
   * @param code what went wrong
   * @param message a sentence for the caller, without any part of the request
   */
  RequestProblem(int status, ErrorCode code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.error = CodedError.of(code, message);
  }

  /** A request that is not a GraphQL request: status 400. */
  static RequestProblem badRequest(String message) {
    return new RequestProblem(400, ErrorCode.BAD_REQUEST, message);
  }

  int status() {
    return status;
  }

  CodedError error() {
    return error;
  }
}
