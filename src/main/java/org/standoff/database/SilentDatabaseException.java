package org.standoff.database;

import java.util.concurrent.RejectedExecutionException;

/**
 * Work was given up because the database does not answer. It may have had its effect, or may yet.
 */
public final class SilentDatabaseException extends RejectedExecutionException {
  private static final long serialVersionUID = 1L;

  SilentDatabaseException() {
    super("The database does not answer");
  }
}
