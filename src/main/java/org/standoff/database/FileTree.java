package org.standoff.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes directories with all that is in them. */
final class FileTree {
  private FileTree() {}

  /** Deletes the directory; one that is not there is fine. */
  static void delete(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> paths = Files.walk(root)) {
      deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }

  /** Deletes what can be deleted of a directory whose rest would only waste space. */
  static void deleteQuietly(Path root) {
    try {
      delete(root);
    } catch (IOException e) {
      System.getLogger(FileTree.class.getName())
          .log(System.Logger.Level.DEBUG, () -> "left behind: " + root, e);
    }
  }
}
