package org.standoff.graphql.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.standoff.database.DatabaseWatch;
import org.standoff.graphql.RecordState;

/** What is written elsewhere is seen at once, or within the time that is allowed. */
@QuarkusTest
@TestProfile(CachingTest.Profile.class)
class NewestStateTest {
  @Inject AgroalDataSource database;
  @Inject DatabaseWatch watch;

  @Test
  void isAskedForEachTime() throws SQLException {
    NewestState newest = newest(Duration.ZERO);
    long before = step(newest);
    SecondWriter.describe("cached", "maduro", "newest");
    assertEquals(before + 1, step(newest));
  }

  @Test
  void isTrustedForAWhile() throws SQLException {
    NewestState newest = newest(Duration.ofMinutes(10));
    long before = step(newest);
    SecondWriter.describe("cached", "maduro", "newest");
    assertEquals(before, step(newest));
    newest.forget();
    assertEquals(before + 1, step(newest));
  }

  @Test
  void isNotTrustedForLonger() throws SQLException, InterruptedException {
    NewestState newest = newest(Duration.ofMillis(100));
    long before = step(newest);
    SecondWriter.describe("cached", "maduro", "newest");
    Thread.sleep(101);
    assertEquals(before + 1, step(newest));
  }

  private static long step(NewestState newest) {
    RecordState state = newest.get();
    assertNotNull(state);
    return state.step();
  }

  private NewestState newest(Duration staleness) {
    return new NewestState(
        database,
        watch,
        new CacheSettings() {
          @Override
          public MemorySize size() {
            return new MemorySize(BigInteger.ZERO);
          }

          @Override
          public MemorySize rows() {
            return new MemorySize(BigInteger.ZERO);
          }

          @Override
          public Duration staleness() {
            return staleness;
          }

          @Override
          public String control() {
            return "no-cache";
          }
        });
  }
}
