package org.standoff.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts and ends the server of a home that this process has to itself. */
final class ServerControl {
  /** The only interface on which the server listens. */
  static final String LOOPBACK = "127.0.0.1";

  private static final String NO_SOCKET = "could not create any TCP/IP sockets";
  private static final int ATTEMPTS = 3;

  /** Long, as a server that was killed first replays its journal. */
  private static final String SECONDS_TO_START = "300";

  private static final String SECONDS_TO_STOP = "30";

  private static final Duration LAST_MOMENT = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofMillis(5);

  private final PostgresHome home;
  private final PostgresTools tools;

  ServerControl(PostgresHome home, PostgresTools tools) {
    this.home = home;
    this.tools = tools;
  }

  /**
   * Ends a server whose owner was killed, and forgets one whose process id now belongs to another
   * program. PostgreSQL itself takes care of an id that belongs to nobody.
   */
  void clear() throws IOException {
    Optional<Postmaster> former = Postmaster.read(home.data());
    if (former.isEmpty()) {
      return;
    }
    if (former.get().serves(home.data())) {
      end();
    } else if (former.get().exists()) {
      Files.deleteIfExists(Postmaster.file(home.data()));
    }
  }

  /**
   * Starts the server.
   *
   * @param settings further settings of the server, as {@code name=value} without blanks
   */
  Running begin(List<String> settings) throws IOException, EmbeddedDatabaseException {
    if (Files.exists(home.log())) {
      Files.move(
          home.log(),
          home.log().resolveSibling("server.log.old"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    String reason = "";
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int port = freePort();
      Supervisor supervisor = Supervisor.run(command(port, settings), Postmaster.file(home.data()));
      if (!supervisor.outcome().failed()) {
        return new Running(port, supervisor);
      }
      supervisor.dismiss();
      clear();
      reason = Complaint.in(written(supervisor.outcome()));
      if (!reason.contains(NO_SOCKET)) {
        break;
      }
    }
    throw new EmbeddedDatabaseException(
        "PostgreSQL does not start in %s: %s (more in %s)"
            .formatted(home.directory(), reason, home.log().getFileName()));
  }

  /**
   * Ends the server in good order, or else at once; its clients are cut off either way. The server
   * removes its file a moment before it ends, so its process is waited for as well.
   */
  void end() throws IOException {
    Optional<Postmaster> server = Postmaster.read(home.data());
    if (stop("fast").failed()) {
      stop("immediate");
    }
    long deadline = System.nanoTime() + LAST_MOMENT.toNanos();
    while (server.filter(one -> one.serves(home.data())).isPresent()
        && System.nanoTime() < deadline) {
      Pause.of(PAUSE);
    }
  }

  private PostgresTools.Outcome stop(String mode) throws IOException {
    return tools.run("", "pg_ctl", "stop", "-D", data(), "-m", mode, "-w", "-t", SECONDS_TO_STOP);
  }

  private List<String> command(int port, List<String> settings) {
    List<String> all = new ArrayList<>();
    all.add("listen_addresses=" + LOOPBACK);
    all.add("port=" + port);
    all.add("unix_socket_directories=");
    all.add("log_timezone=UTC");
    all.add("log_checkpoints=off");
    all.addAll(settings);
    String options = "-c " + String.join(" -c ", all);
    return tools.command(
        "pg_ctl",
        "start",
        "-D",
        data(),
        "-l",
        home.log().toString(),
        "-o",
        options,
        "-w",
        "-t",
        SECONDS_TO_START);
  }

  private String data() {
    return home.data().toString();
  }

  /** The server's log says more than the command that started it, when it got as far as that. */
  private String written(PostgresTools.Outcome outcome) throws IOException {
    String log = Files.exists(home.log()) ? Files.readString(home.log()) : "";
    return log.isBlank() ? outcome.output() : log;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** A server that was started: its port and the supervisor that it has. */
  record Running(int port, Supervisor supervisor) {}
}
