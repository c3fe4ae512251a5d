package org.standoff.graphql.error;

/** placeholder replaced by the http helper's. */
public final class RecordException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public RecordException(ErrorCode code, String message) {
    super(message);
  }
}
