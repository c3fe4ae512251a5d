package org.standoff.exchange.query;

/** An operation that is valid but cannot be exported: it does not list one connection. */
public final class UnsuitableQuery extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnsuitableQuery(String message) {
    super(message);
  }
}
