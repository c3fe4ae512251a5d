package org.standoff.graphql.fetch;

/** Tells that the engine has to complete a value, for reasons that are no failure. */
final class Unplanned extends Exception {
  private static final long serialVersionUID = 1L;

  Unplanned() {
    super(null, null, false, false);
  }
}
