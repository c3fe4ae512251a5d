package org.standoff.graphql;

/** Who may read the record, by the setting {@code standoff.read}. */
public enum ReadAccess {
  /** Everybody. */
  PUBLIC,
  /** Whoever has a token that the service trusts. */
  AUTHENTICATED
}
