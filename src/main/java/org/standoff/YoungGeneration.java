package org.standoff;

import io.quarkus.runtime.ImageMode;
import org.graalvm.nativeimage.RuntimeOptions;

/**
 * How much the native executable allocates between two collections of garbage, as a part of its
 * heap: little while it starts, so that it is small when it first answers, and more from then on,
 * since each collection costs time. The argument {@code -Xmn} sets one size for both. Other
 * commands, and a JVM, go by their own measure.
 */
final class YoungGeneration {
  private static final String PERCENT = "MaximumYoungGenerationSizePercent";
  private static final int STARTING = 2;
  private static final int SERVING = 34;

  private YoungGeneration() {}

  /** Before anything else of a start. */
  static void starting() {
    limit(STARTING);
  }

  /** When the service can be asked. */
  static void serving() {
    limit(SERVING);
  }

  private static void limit(int percent) {
    if (ImageMode.current() == ImageMode.NATIVE_RUN) {
      RuntimeOptions.set(PERCENT, percent);
    }
  }
}
