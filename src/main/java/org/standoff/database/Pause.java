package org.standoff.database;

import java.io.InterruptedIOException;
import java.time.Duration;

/** Waits a little between two looks at something that does not report its changes. */
final class Pause {
  private Pause() {}

  /** Sleeps; an interruption ends it with an exception and stays set. */
  static void of(Duration duration) throws InterruptedIOException {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }
}
