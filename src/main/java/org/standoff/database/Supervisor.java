package org.standoff.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ends the server when this process has ended without having done so: when it was killed, or when a
 * build tool that runs it kills it. A shell of its own waits for the end of a pipe that only this
 * process holds open.
 *
 * <p>The shell that waits is no descendant of this process, so that killing the whole family spares
 * it; the one that stays a child only keeps the pipe in use. Neither listens to the keyboard's
 * interrupt. The server is ended by its process id, so that a successor's server is never hit.
 */
final class Supervisor {
  private static final String SCRIPT =
      """
      trap '' HUP INT QUIT TERM
      exec 3<&0 </dev/null
      file=$1
      shift
      ( (
        if "$@" 3<&- && read -r server <"$file"; then
          echo started
          exec >/dev/null 2>&1
          cat <&3
          kill -INT "$server"
        fi
      ) & )
      exec cat <&3 >/dev/null 2>&1
      """;

  private static final String STARTED = "started\n";

  private final PostgresTools.Outcome outcome;
  private final Process shell;

  private Supervisor(PostgresTools.Outcome outcome, Process shell) {
    this.outcome = outcome;
    this.shell = shell;
  }

  /**
   * Runs the command that starts a server and returns when it has ended.
   *
   * @param start a command that leaves a server running
   * @param pidFile has the server's process id in its first line
   */
  static Supervisor run(List<String> start, Path pidFile) throws IOException {
    List<String> script = List.of("sh", "-c", SCRIPT, "supervisor", pidFile.toString());
    Process shell =
        PostgresTools.builder(Stream.concat(script.stream(), start.stream()).toList()).start();
    String output = PostgresTools.output(shell);
    int status = output.endsWith(STARTED) ? 0 : 1;
    return new Supervisor(new PostgresTools.Outcome(status, output), shell);
  }

  /** What came of the command. */
  PostgresTools.Outcome outcome() {
    return outcome;
  }

  /** Closes the pipe: the supervisor then makes sure that its server ends, and ends itself. */
  void dismiss() throws IOException {
    shell.getOutputStream().close();
  }
}
