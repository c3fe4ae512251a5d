package org.standoff.graphql.error;

/** placeholder replaced by the http helper's. */
public enum ErrorCode {
  VALIDATION
}
