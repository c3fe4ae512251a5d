package org.standoff.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.AgroalSecurityProvider;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * Connections as the pool's are, but outside of it: its connections may all be in use, and whoever
 * waits for one waits without end where the database is silent.
 */
@Singleton
public class Login {
  private final AgroalDataSource database;

  Login(AgroalDataSource database) {
    this.database = database;
  }

  /** As {@link #connect(String, String, Duration)}, to the address of the pool. */
  @Nullable Connection connect(String name, Duration longest) throws SQLException {
    return connect(factory().jdbcUrl(), name, longest);
  }

  /**
   * Connects by the secrets and properties of the pool.
   *
   * @param url where to
   * @param name the name by which the database shows the connection
   * @param longest how long an answer is waited for, then and of each statement, to the second
   * @return null where the address is none of PostgreSQL's driver
   * @throws SQLException where nobody is let in, or nothing was heard in time
   */
  public @Nullable Connection connect(String url, String name, Duration longest)
      throws SQLException {
    AgroalConnectionFactoryConfiguration login = factory();
    Properties properties = new Properties();
    properties.putAll(login.jdbcProperties());
    Stream.concat(Stream.ofNullable(login.principal()), login.credentials().stream())
        .forEach(secret -> add(properties, login, secret));
    properties.setProperty("ApplicationName", name);
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("loginTimeout", String.valueOf(longest.toMillis() / 1000.0));
    // The driver does not end a login by that time itself, only the wait for it.
    String seconds = String.valueOf(longest.toSeconds() + 1);
    properties.setProperty("connectTimeout", seconds);
    properties.setProperty("socketTimeout", seconds);
    return new Driver().connect(url, properties);
  }

  private AgroalConnectionFactoryConfiguration factory() {
    return database
        .getConfiguration()
        .connectionPoolConfiguration()
        .connectionFactoryConfiguration();
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
