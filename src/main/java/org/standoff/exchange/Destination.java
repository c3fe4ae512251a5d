package org.standoff.exchange;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where an export is written: a file that is there only once it is whole, or standard output.
 *
 * @param file the file; empty for standard output
 */
record Destination(String file) {

  /** Writes an export. */
  @FunctionalInterface
  interface Writing {
    /** Writes to the stream and tells how much. */
    long to(OutputStream out) throws IOException;
  }

  /**
   * Writes, and keeps what was written unless it is nothing or writing fails.
   *
   * @return how much was written, as the writing tells
   */
  long write(Writing writing) throws IOException {
    if (file.isEmpty()) {
      try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
        return writing.to(out);
      }
    }
    Path whole = Path.of(file).toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      long written;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        written = writing.to(out);
      }
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
      return written;
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
