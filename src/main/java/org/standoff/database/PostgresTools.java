package org.standoff.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's programs as a user that they accept. */
final class PostgresTools {
  /**
   * What a program left.
   *
   * @param status 0 if it did its work
   * @param output standard output and standard error
   */
  record Outcome(int status, String output) {
    boolean failed() {
      return status != 0;
    }
  }

  private final Path programs;
  private final List<String> wrapper;

  /**
   * PostgreSQL refuses to run as root. A user namespace of its own, in which nobody is root, is
   * enough for it; files stay root's, so that the next start finds them as it left them.
   */
  PostgresTools(Path programs) throws EmbeddedDatabaseException {
    this.programs = programs;
    boolean root = ProcessHandle.current().info().user().filter("root"::equals).isPresent();
    if (root && !LinuxUtils.isUnshareAvailable()) {
      throw new EmbeddedDatabaseException(
          "PostgreSQL does not run as root, and this system gives root no user namespace"
              + " (unshare -U): start as an ordinary user, or "
              + EmbeddedDatabaseException.OWN_SERVER);
    }
    this.wrapper = root ? List.of("unshare", "-U") : List.of();
  }

  /** The words of a command, to be run in {@link #builder} or within a script there. */
  List<String> command(String program, String... arguments) {
    List<String> words = new ArrayList<>(wrapper);
    words.add(programs.resolve("bin").resolve(program).toString());
    words.addAll(List.of(arguments));
    return words;
  }

  /** A process without the caller's PostgreSQL settings, whose messages are in English. */
  static ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  /** Runs a program to its end. */
  Outcome run(String input, String program, String... arguments) throws IOException {
    Process process = builder(command(program, arguments)).start();
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String output = output(process);
    return new Outcome(await(process), output);
  }

  /** All that the process writes until it closes its output. */
  static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static int await(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }
}
