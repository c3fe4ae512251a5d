package org.standoff.database;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.postgresql.util.PSQLException;

/**
 * Asks the database whether it is there, by a login of its own. Nothing is kept between two
 * questions.
 */
@Singleton
class Pulse {
  private static final Logger LOG = Logger.getLogger(Pulse.class);

  private final Login login;
  private final Duration longest;

  /** What came of a login. */
  enum Answer {
    /** The database let it in. */
    WELCOME,
    /**
     * The database, or what stands before it, gave a reason why not, such as that it is starting.
     */
    REFUSAL,
    /** Nothing was heard in time, or nobody is there. */
    SILENCE
  }

  @Inject
  Pulse(Login login, DatabaseSettings settings) {
    this(login, settings.silence());
  }

  /**
   * @param login whose address and secrets are used
   * @param longest how long an answer is waited for
   */
  Pulse(Login login, Duration longest) {
    this.login = login;
    this.longest = longest;
  }

  /** Asks, and waits for the answer no longer than the settings say. */
  Answer ask() {
    try (Connection connection = login.connect("standoff watches", longest)) {
      return connection == null ? Answer.REFUSAL : Answer.WELCOME; // null: not of this driver
    } catch (SQLException e) {
      LOG.debug("The database does not let in", e);
      return e instanceof PSQLException failure && failure.getServerErrorMessage() != null
          ? Answer.REFUSAL
          : Answer.SILENCE;
    }
  }
}
