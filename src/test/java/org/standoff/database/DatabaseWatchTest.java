package org.standoff.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When work is given up, by what a login is told. */
class DatabaseWatchTest {
  private static final int QUESTIONS = 3;

  private final Vertx vertx = Vertx.vertx();
  private final CountDownLatch asked = new CountDownLatch(QUESTIONS);
  private AgroalDataSource database;
  private DatabaseWatch watch;
  private volatile Pulse.Answer answer = Pulse.Answer.SILENCE;
  private volatile boolean busy;

  /** Tells what the test says; while the database is busy, others are answered meanwhile. */
  private final class Told extends Pulse {
    Told() {
      super(new Login(database), Duration.ZERO);
    }

    @Override
    Answer ask() {
      if (busy) {
        watch.hear();
      }
      asked.countDown();
      return answer;
    }
  }

  @BeforeEach
  void watch() throws SQLException {
    AgroalDataSourceConfigurationSupplier unused =
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(1)
                        .connectionFactoryConfiguration(
                            login -> login.jdbcUrl("jdbc:postgresql://127.0.0.1:1/none")));
    database = AgroalDataSource.from(unused);
    watch = new DatabaseWatch(vertx, database, new Told());
  }

  @AfterEach
  void close() {
    watch.end();
    database.close();
    vertx.close();
  }

  @Test
  void workIsGivenUpUntilTheDatabaseAnswers() throws InterruptedException {
    Future<String> result =
        watch.over(vertx.getOrCreateContext(), Promise.<String>promise().future());
    ExecutionException failed =
        assertThrows(
            ExecutionException.class,
            () -> result.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS));
    assertInstanceOf(SilentDatabaseException.class, failed.getCause());
    assertTrue(watch.isSilent());
    answer = Pulse.Answer.REFUSAL;
    for (int look = 0; look < 600 && watch.isSilent(); look++) {
      Thread.sleep(100);
    }
    assertFalse(watch.isSilent());
  }

  @Test
  void oneThatAnswersOthersIsNotSilent() throws Exception {
    busy = true;
    Promise<String> work = Promise.promise();
    Future<String> result = watch.over(vertx.getOrCreateContext(), work.future());
    assertTrue(asked.await(60, TimeUnit.SECONDS));
    assertFalse(watch.isSilent());
    assertFalse(result.isComplete());
    work.complete("done");
    result.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
  }
}
