package org.standoff.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/**
 * There is no database to work with; the message is one line that tells a person what is wrong and
 * what to do about it.
 */
public final class EmbeddedDatabaseException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What someone can always do instead of repairing the embedded server. */
  static final String OWN_SERVER = "name your own PostgreSQL with QUARKUS_DATASOURCE_JDBC_URL";

  EmbeddedDatabaseException(String message) {
    super(message);
  }

  /** A file or directory that cannot be used as it has to be. */
  static EmbeddedDatabaseException unusable(Path path, IOException cause) {
    EmbeddedDatabaseException exception =
        new EmbeddedDatabaseException(
            "cannot use %s: %s; set that right, or choose another directory with STANDOFF_HOME"
                .formatted(path, reason(cause)));
    exception.initCause(cause);
    return exception;
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException denied) {
      return "permission denied on " + denied.getFile();
    }
    if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
      return ((FileSystemException) cause).getFile() + " is not a directory";
    }
    if (cause instanceof FileSystemException fault && fault.getReason() != null) {
      return fault.getReason() + " (" + fault.getFile() + ")";
    }
    return String.valueOf(cause.getMessage());
  }
}
