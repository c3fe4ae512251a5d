package org.standoff.history;

import org.jspecify.annotations.Nullable;

/** Decides to whom the record tells who wrote it. */
final class Authors {

  private Authors() {}

  /**
   * The author of a step as the caller may see it: authenticated callers only, of whom there are
   * none.
   */
  static @Nullable String shown(Revisions.Step step) {
    return isAuthenticated() ? step.author() : null;
  }

  private static boolean isAuthenticated() {
    return false;
  }
}
