package org.standoff.graphql;

import org.jspecify.annotations.Nullable;
import org.standoff.graphql.row.HeldRows;
import org.standoff.graphql.row.RowScope;

/**
 * A reading after which nothing more is expected to be read: it ends the transaction as soon as it
 * has begun and read, which saves a round trip.
 *
 * @param known the transaction; where more is read after all, it begins another that sees the same
 */
record LastReading(KnownAt known) implements RowScope {

  @Override
  public @Nullable Opening opening() {
    return known.opening(true);
  }

  @Override
  public String ending() {
    return known.end();
  }

  @Override
  public HeldRows held() {
    return known.held();
  }
}
