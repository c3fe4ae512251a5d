package org.standoff.follow;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.standoff.database.Login;

/**
 * Listens to the database for new steps while anybody follows the record, on a connection and a
 * thread of its own. A lost connection is made again, and what was missed meanwhile is told then.
 */
@Singleton
class StepListener {
  private static final Logger LOG = Logger.getLogger(StepListener.class);
  private static final String LISTEN = "listen standoff_step";
  private static final String NEWEST = "select coalesce(max(number), 0) from record.step";
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final ListenSettings settings;
  private final Login login;
  private final StepNews news = new StepNews();
  private int followers;
  private @Nullable Thread thread;

  @Inject
  StepListener(ListenSettings settings, Login login) {
    this.settings = settings;
    this.login = login;
  }

  /** Somebody begins to follow; the first one begins the listening. */
  synchronized void enter() {
    followers++;
    if (thread == null) {
      thread = new Thread(this::listen, "standoff-follows");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Somebody ends; after the last one, listening ends within the time of silence. */
  synchronized void leave() {
    followers--;
  }

  /** The newest step, when one after this is committed; at once if it is already. */
  Uni<Long> after(long step) {
    return news.after(step);
  }

  @PreDestroy
  synchronized void stop() {
    followers = 0;
    if (thread != null) {
      thread.interrupt();
    }
  }

  private synchronized boolean isWanted() {
    if (followers > 0) {
      return true;
    }
    thread = null;
    return false;
  }

  private void listen() {
    Duration pause = SHORTEST_PAUSE;
    while (isWanted()) {
      try (Connection connection = connect();
          Statement statement = connection.createStatement()) {
        statement.execute(LISTEN);
        pause = SHORTEST_PAUSE;
        hear(connection.unwrap(PGConnection.class), statement);
        return;
      } catch (SQLException | RuntimeException e) { // nobody else would begin to listen again
        LOG.warnf("Not hearing of new steps until the database is back: %s", e.getMessage());
        if (!sleep(pause)) {
          return;
        }
        pause =
            pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
                ? pause.multipliedBy(2)
                : LONGEST_PAUSE;
      }
    }
  }

  private Connection connect() throws SQLException {
    Duration longest = settings.silence().multipliedBy(2);
    Connection connection = login.connect(settings.jdbcUrl(), "standoff follows", longest);
    if (connection == null) {
      throw new SQLException("the address to listen at is none of PostgreSQL's driver");
    }
    return connection;
  }

  /** What was told while nobody listened is asked for; so is what comes in no notification. */
  private void hear(PGConnection connection, Statement statement) throws SQLException {
    int silence = Math.toIntExact(settings.silence().toMillis());
    news.tell(newest(statement));
    while (isWanted()) {
      PGNotification[] heard = connection.getNotifications(silence);
      if (heard == null || heard.length == 0) {
        news.tell(newest(statement));
      } else {
        news.tell(Long.parseLong(heard[heard.length - 1].getParameter()));
      }
    }
  }

  private static long newest(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery(NEWEST)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static boolean sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
