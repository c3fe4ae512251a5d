package org.standoff.command;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Tells a person in one line what went wrong. */
public final class Failure {
  private Failure() {}

  /**
   * The line for standard error.
   *
   * @param message what went wrong; made one line
   */
  public static String line(@Nullable String message) {
    return "standoff: " + String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /**
   * Tells what lies at the bottom of a failure: what wraps it says where, which is our business.
   */
  static void tell(Throwable failure, PrintStream out) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String message = root.getMessage();
    out.println(line(message == null || message.isBlank() ? root.getClass().getName() : message));
  }
}
