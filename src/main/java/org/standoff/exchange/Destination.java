package org.standoff.exchange;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Where an export is written: a file that is there only once it is whole, standard output, or
 * whatever else has the name of a file, such as a pipe.
 *
 * @param file the file, or a link to it; empty for standard output
 */
record Destination(String file) {

  /** So many links may lead to a file, as the operating system has it. */
  private static final int LINKS = 40;

  /** Writes an export. */
  @FunctionalInterface
  interface Writing {
    /** Writes to the stream and tells how much. */
    long to(OutputStream out) throws IOException;
  }

  /**
   * Writes. A file keeps what was written unless writing fails; others have it at once.
   *
   * @return how much was written, as the writing tells
   */
  long write(Writing writing) throws IOException {
    if (file.isEmpty()) {
      return written(new FileOutputStream(FileDescriptor.out), writing);
    }
    Path named = Path.of(file).toAbsolutePath();
    if (Files.exists(named) && !Files.isRegularFile(named)) {
      return written(Files.newOutputStream(named), writing);
    }
    Path whole = linked(named);
    // Two exports to one name have a part each.
    Path part =
        whole.resolveSibling("%s.%s.part".formatted(whole.getFileName(), UUID.randomUUID()));
    try {
      long written = written(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW), writing);
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
      return written;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static long written(OutputStream to, Writing writing) throws IOException {
    try (OutputStream out = new BufferedOutputStream(to)) {
      return writing.to(out);
    }
  }

  /** The file that links lead to, which need not be there. */
  private static Path linked(Path named) throws IOException {
    Path found = named;
    for (int i = 0; Files.isSymbolicLink(found); i++) {
      if (i == LINKS) {
        throw new FileSystemLoopException(named.toString());
      }
      found = found.resolveSibling(Files.readSymbolicLink(found));
    }
    return found;
  }
}
