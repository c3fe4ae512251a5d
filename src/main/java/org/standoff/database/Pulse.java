package org.standoff.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.AgroalSecurityProvider;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.postgresql.Driver;
import org.postgresql.util.PSQLException;

/**
 * Asks the database whether it is there, by a login of its own: one as the pool's are, but outside
 * of the pool, whose connections may all be in use. Nothing is kept between two questions.
 */
@Singleton
class Pulse {
  private static final Logger LOG = Logger.getLogger(Pulse.class);

  private final AgroalDataSource database;
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
  Pulse(AgroalDataSource database, DatabaseSettings settings) {
    this(database, settings.silence());
  }

  /**
   * @param database whose address and secrets are used
   * @param longest how long an answer is waited for
   */
  Pulse(AgroalDataSource database, Duration longest) {
    this.database = database;
    this.longest = longest;
  }

  /** Asks, and waits for the answer no longer than the settings say. */
  Answer ask() {
    AgroalConnectionFactoryConfiguration login =
        database.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
    try (Connection connection = new Driver().connect(login.jdbcUrl(), properties(login))) {
      return connection == null ? Answer.REFUSAL : Answer.WELCOME; // null: not of this driver
    } catch (SQLException e) {
      LOG.debug("The database does not let in", e);
      return e instanceof PSQLException failure && failure.getServerErrorMessage() != null
          ? Answer.REFUSAL
          : Answer.SILENCE;
    }
  }

  private Properties properties(AgroalConnectionFactoryConfiguration login) {
    Properties properties = new Properties();
    properties.putAll(login.jdbcProperties());
    Stream.concat(Stream.ofNullable(login.principal()), login.credentials().stream())
        .forEach(secret -> add(properties, login, secret));
    properties.setProperty("ApplicationName", "standoff watches");
    properties.setProperty("loginTimeout", String.valueOf(longest.toMillis() / 1000.0));
    // The driver does not end a login by that time itself, only the wait for it.
    String seconds = String.valueOf(longest.toSeconds() + 1);
    properties.setProperty("connectTimeout", seconds);
    properties.setProperty("socketTimeout", seconds);
    return properties;
  }

  private static void add(
      Properties properties, AgroalConnectionFactoryConfiguration login, Object secret) {
    for (AgroalSecurityProvider provider : login.securityProviders()) {
      Properties found = provider.getSecurityProperties(secret);
      if (found != null) {
        properties.putAll(found);
        return;
      }
    }
  }
}
