package org.standoff.graphql.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** So many read at once, in the order in which they came, and a turn is never lost. */
@Timeout(60)
class FollowerTurnsTest {
  private static final int MOST = 2;

  private final Vertx vertx = Vertx.vertx();
  private final Context context = vertx.getOrCreateContext();
  private final FollowerTurns turns = new FollowerTurns(limits(), new SimpleMeterRegistry());

  /** Reads that have begun, to be ended by the test. */
  private final BlockingQueue<Promise<Integer>> reading = new LinkedBlockingQueue<>();

  private final BlockingQueue<Integer> read = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> failed = new LinkedBlockingQueue<>();

  private static LimitSettings limits() {
    return new SmallRyeConfigBuilder()
        .withConverter(Duration.class, 100, new DurationConverter())
        .withMapping(LimitSettings.class)
        .withDefaultValue("standoff.limits.followers", "" + MOST)
        .build()
        .getConfigMapping(LimitSettings.class);
  }

  @AfterEach
  void close() {
    vertx.close();
  }

  private Cancellable wish() {
    return wish("somebody", reading);
  }

  private Cancellable wish(String owner, BlockingQueue<Promise<Integer>> reading) {
    return turns
        .take(
            owner,
            context,
            () -> {
              Promise<Integer> one = Promise.promise();
              reading.add(one);
              return one.future();
            })
        .subscribe()
        .with(read::add, failure -> failed.add(failure.getMessage()));
  }

  private Promise<Integer> begun() throws InterruptedException {
    Promise<Integer> one = reading.poll(30, TimeUnit.SECONDS);
    assertTrue(one != null, "none has begun");
    return one;
  }

  /** Long enough for what has been put on the context to be done. */
  private void settle() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    context.runOnContext(now -> context.runOnContext(later -> done.countDown()));
    assertTrue(done.await(30, TimeUnit.SECONDS));
  }

  @Test
  void soManyReadAtOnce() throws InterruptedException {
    IntStream.range(0, 50).forEach(i -> wish());
    for (int i = 0; i < 50; i++) {
      settle();
      assertEquals(Math.min(MOST, 50 - i), reading.size());
      begun().complete(i);
      assertEquals(i, read.poll(30, TimeUnit.SECONDS));
    }
  }

  @Test
  void whoeverAsksForMuchDoesNotKeepOthersWaiting() throws InterruptedException {
    BlockingQueue<Promise<Integer>> own = new LinkedBlockingQueue<>();
    IntStream.range(0, 30).forEach(i -> wish());
    wish("another", own);
    wish("another", own);
    for (int i = 0; i < 4; i++) {
      assertEquals(i / 2, own.size());
      begun().complete(i);
      settle();
    }
    assertEquals(2, own.size());
  }

  @Test
  void whoeverIsGoneHasNoTurn() throws InterruptedException {
    IntStream.range(0, MOST).forEach(i -> wish());
    IntStream.range(0, 100).forEach(i -> wish().cancel());
    wish();
    for (int i = 0; i <= MOST; i++) {
      begun().complete(i);
      assertEquals(i, read.poll(30, TimeUnit.SECONDS));
    }
    settle();
    assertTrue(reading.isEmpty());
  }

  /** Otherwise those who come and go at once would read as many as they like. */
  @Test
  void aTurnEndsWithItsReadThoughNobodyWaitsForIt() throws InterruptedException {
    List<Cancellable> gone = IntStream.range(0, MOST).mapToObj(i -> wish()).toList();
    List<Promise<Integer>> begun = List.of(begun(), begun());
    gone.forEach(Cancellable::cancel);
    wish();
    settle();
    assertTrue(reading.isEmpty());
    begun.get(0).complete(1);
    begun().complete(2);
    assertEquals(2, read.poll(30, TimeUnit.SECONDS));
    assertFalse(read.contains(1));
  }

  @Test
  void aReadThatFailsGivesBackItsTurn() throws InterruptedException {
    IntStream.range(0, 10).forEach(i -> wish());
    for (int i = 0; i < 10; i++) {
      begun().fail("failed " + i);
      assertEquals("failed " + i, failed.poll(30, TimeUnit.SECONDS));
    }
  }

  /** As all of them do while the database is silent. */
  @Test
  void thousandsMayFailAtOnce() throws InterruptedException {
    IntStream.range(0, MOST).forEach(i -> wish());
    List<Promise<Integer>> first = List.of(begun(), begun());
    for (int i = 0; i < 20_000; i++) {
      boolean thrown = i % 2 == 0;
      turns
          .take(
              "somebody",
              context,
              () -> {
                if (thrown) {
                  throw new IllegalStateException("thrown");
                }
                return Future.<Integer>failedFuture("refused");
              })
          .subscribe()
          .with(read::add, failure -> failed.add(failure.getMessage()));
    }
    wish();
    first.forEach(one -> one.complete(1));
    begun().complete(2);
    for (int expected : List.of(1, 1, 2)) {
      assertEquals(expected, read.poll(30, TimeUnit.SECONDS));
    }
    settle();
    assertEquals(20_000, failed.size());
  }
}
