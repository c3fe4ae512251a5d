package org.standoff.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a database that answers is told from, and how soon. */
class PulseTest {
  private static final Duration PATIENT = Duration.ofSeconds(30);

  @Test
  void isWelcome() throws SQLException {
    assertEquals(Pulse.Answer.WELCOME, ask(TestDatabase.address(), PATIENT));
  }

  @Test
  void aRefusalIsAnAnswerToo() throws SQLException {
    DatabaseAddress address = TestDatabase.address();
    DatabaseAddress wrong = new DatabaseAddress(address.url(), address.user(), "not-the-one");
    assertEquals(Pulse.Answer.REFUSAL, ask(wrong, PATIENT));
  }

  @Test
  void oneThatAcceptsAndSaysNothingIsSilent() throws IOException, SQLException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      long begin = System.nanoTime();
      assertEquals(Pulse.Answer.SILENCE, ask(at(silent), Duration.ofMillis(500)));
      Duration time = Duration.ofNanos(System.nanoTime() - begin);
      assertTrue(time.compareTo(PATIENT) < 0, time::toString);
    }
  }

  @Test
  void nobodyIsSilentToo() throws IOException, SQLException {
    DatabaseAddress nobody;
    try (ServerSocket closed = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      nobody = at(closed);
    }
    assertEquals(Pulse.Answer.SILENCE, ask(nobody, PATIENT));
  }

  private static DatabaseAddress at(ServerSocket socket) {
    String url = "jdbc:postgresql://127.0.0.1:%d/none".formatted(socket.getLocalPort());
    return new DatabaseAddress(url, "nobody", "nothing");
  }

  private static Pulse.Answer ask(DatabaseAddress address, Duration longest) throws SQLException {
    AgroalDataSourceConfigurationSupplier configuration =
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(1)
                        .connectionFactoryConfiguration(
                            login ->
                                login
                                    .jdbcUrl(address.url())
                                    .principal(new NamePrincipal(address.user()))
                                    .credential(new SimplePassword(address.password()))));
    try (AgroalDataSource database = AgroalDataSource.from(configuration)) {
      return new Pulse(new Login(database), longest).ask();
    }
  }
}
