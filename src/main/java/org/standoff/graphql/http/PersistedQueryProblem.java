package org.standoff.graphql.http;

import org.standoff.graphql.error.ErrorCode;

/**
 * The document of a request is named wrongly: status 400. The request itself is one that can be
 * read, so over a socket this is the end of the operation, and not of the socket.
 */
final class PersistedQueryProblem extends RequestProblem {
  private static final long serialVersionUID = 1L;

  /**
   * @param message a sentence for the caller, without any part of the request
   */
  PersistedQueryProblem(String message) {
    super(400, ErrorCode.BAD_REQUEST, message);
  }
}
