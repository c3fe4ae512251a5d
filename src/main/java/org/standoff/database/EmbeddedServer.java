package org.standoff.database;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL server that this process started and must stop. It listens on the loopback interface
 * only, on a port of the system's choice, and asks every client for a password.
 */
public final class EmbeddedServer {
  private static final Logger LOG = Logger.getLogger(EmbeddedServer.class);

  /** Enough for a predecessor that is just ending. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final OwnerLock lock;
  private final ServerControl control;
  private final Supervisor supervisor;
  private final DatabaseAddress address;

  private EmbeddedServer(
      OwnerLock lock, ServerControl control, Supervisor supervisor, DatabaseAddress address) {
    this.lock = lock;
    this.control = control;
    this.supervisor = supervisor;
    this.address = address;
  }

  /**
   * Starts the server of a home, which is set up when it is new.
   *
   * @param home where the server keeps everything
   * @param settings further settings of the server, as {@code name=value} without blanks
   * @return the server, which accepts connections
   * @throws EmbeddedDatabaseException when the home cannot be used, when another process runs its
   *     server, or when the system does not allow one
   */
  public static EmbeddedServer start(PostgresHome home, String... settings)
      throws EmbeddedDatabaseException {
    home.prepare();
    OwnerLock lock = own(home);
    boolean started = false;
    try {
      PostgresTools tools = new PostgresTools(PostgresBinaries.unpack(home.binaries()));
      EmbeddedServer server = start(home, lock, tools, List.of(settings));
      started = true;
      return server;
    } catch (IOException e) {
      throw EmbeddedDatabaseException.unusable(home.directory(), e);
    } finally {
      if (!started) {
        close(lock);
      }
    }
  }

  private static EmbeddedServer start(
      PostgresHome home, OwnerLock lock, PostgresTools tools, List<String> settings)
      throws IOException, EmbeddedDatabaseException {
    ServerControl control = new ServerControl(home, tools);
    control.clear();
    new Cluster(home, tools).prepare();
    ServerControl.Running running = control.begin(settings);
    String url =
        "jdbc:postgresql://%s:%d/%s"
            .formatted(ServerControl.LOOPBACK, running.port(), Cluster.NAME);
    return new EmbeddedServer(
        lock,
        control,
        running.supervisor(),
        new DatabaseAddress(url, Cluster.NAME, home.password()));
  }

  /** Where the server's database is, and the role that owns it. */
  public DatabaseAddress address() {
    return address;
  }

  /** Stops the server and returns when it has ended; its clients are cut off. */
  public void stop() {
    try {
      control.end();
      supervisor.dismiss();
    } catch (IOException e) {
      LOG.warn("PostgreSQL was not stopped in good order", e);
    } finally {
      close(lock);
    }
  }

  private static OwnerLock own(PostgresHome home) throws EmbeddedDatabaseException {
    try {
      OwnerLock lock = OwnerLock.take(home.lock(), PATIENCE);
      if (lock == null) {
        throw new EmbeddedDatabaseException(
            "%s is in use by process %s: stop it, or choose another directory with STANDOFF_HOME"
                .formatted(home.directory(), OwnerLock.owner(home.lock())));
      }
      return lock;
    } catch (IOException e) {
      throw EmbeddedDatabaseException.unusable(home.lock(), e);
    }
  }

  private static void close(OwnerLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      LOG.debug("the lock ends with this process", e);
    }
  }
}
