package org.standoff.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The server process of a data directory, as the file says that it leaves there.
 *
 * @param pid the process id
 */
record Postmaster(long pid) {
  /** What the file says, running or not; empty when it says nothing. */
  static Optional<Postmaster> read(Path data) throws IOException {
    try {
      return parse(Files.readAllLines(file(data)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** The first line is the process id, as PostgreSQL's {@code LOCK_FILE_LINE_PID} has it. */
  static Optional<Postmaster> parse(List<String> lines) {
    return lines.stream()
        .findFirst()
        .map(String::strip)
        .filter(line -> line.matches("[0-9]{1,18}"))
        .map(line -> new Postmaster(Long.parseLong(line)));
  }

  /** The file in which the server keeps its process id. */
  static Path file(Path data) {
    return data.resolve("postmaster.pid");
  }

  /** Whether any process has this id. */
  boolean exists() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
  }

  /**
   * Whether the process with this id is a server of that directory. After a crash another process,
   * even another PostgreSQL, may have got the id.
   */
  boolean serves(Path data) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .map(ProcessHandle::info)
        .filter(info -> info.command().filter(path -> path.endsWith("/postgres")).isPresent())
        .flatMap(ProcessHandle.Info::arguments)
        .filter(arguments -> Arrays.stream(arguments).anyMatch(word -> isSame(word, data)))
        .isPresent();
  }

  /** By whatever path the server was given the directory. */
  private static boolean isSame(String word, Path data) {
    try {
      return word.startsWith("/") && Files.isSameFile(Path.of(word), data);
    } catch (IOException e) {
      return false;
    }
  }
}
