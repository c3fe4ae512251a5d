package org.standoff.graphql.error;

import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/**
 * Counts the attempts at a transaction that may be broken off for the sake of another. Nothing of
 * it is left then, so doing it again does it once. For one transaction, in one thread.
 */
public final class Attempts {
  /** A transaction that was broken off so often is not about to succeed. */
  private static final int MOST = 5;

  /** The longest pause before the second attempt; later ones are longer in proportion. */
  private static final int PAUSE_MILLIS = 50;

  private static final Logger LOG = Logger.getLogger(Attempts.class);

  private int made;

  /** Begins with none made. */
  public Attempts() {}

  /**
   * Whether what failed is to be done again: the first few times that it was {@link Outdone}.
   * Pauses a little before, as two that were in each other's way should not begin at the same
   * moment.
   *
   * @return false where the thread is interrupted, too
   */
  public boolean again(Throwable failure) {
    made++;
    if (made >= MOST || !Outdone.is(failure)) {
      return false;
    }
    LOG.debugf(failure, "Attempt %d was broken off", made);
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(1, (long) PAUSE_MILLIS * made + 1));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
