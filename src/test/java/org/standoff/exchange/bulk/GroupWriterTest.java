package org.standoff.exchange.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.standoff.database.OwnThread;

/** One group is recorded while the next one is read, and no more. */
class GroupWriterTest {
  private static final int SECONDS = 30;

  private final List<RowGroup> recorded = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> told = new ArrayList<>();
  private final BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();

  private Landed record(RowGroup group) {
    threads.add(Thread.currentThread());
    recorded.add(group);
    return new Landed(1, 0);
  }

  private static RowGroup group(int contents) {
    RowGroup group = new RowGroup();
    for (int i = 0; i < contents; i++) {
      group.add(List.of());
    }
    return group;
  }

  private void assertNoThread() throws InterruptedException {
    assertFalse(threads.isEmpty());
    for (Thread thread : threads) {
      thread.join(TimeUnit.SECONDS.toMillis(SECONDS));
      assertFalse(thread.isAlive());
    }
  }

  @Test
  void recordsInOrderOnAnotherThread() throws Exception {
    List<RowGroup> groups = List.of(group(3), group(2), group(1));
    try (GroupWriter writer = new GroupWriter(this::record, told::add)) {
      for (RowGroup group : groups) {
        writer.write(group);
      }
      writer.await();
      writer.await();
      assertEquals(3, writer.recorded());
      assertEquals(6, writer.landed());
    }
    assertEquals(groups, recorded);
    assertEquals(List.of(3L, 5L, 6L), told);
    assertFalse(threads.contains(Thread.currentThread()));
    assertNoThread();
  }

  @Test
  void waitsBeforeAThirdGroupIsRead() throws Exception {
    CountDownLatch slow = new CountDownLatch(1);
    try (GroupWriter writer =
        new GroupWriter(
            group -> {
              awaitQuietly(slow);
              return record(group);
            },
            told::add)) {
      writer.write(group(1));
      writer.look();
      assertEquals(0, writer.landed(), "what is only handed over has not landed");
      CompletableFuture<Void> second =
          CompletableFuture.runAsync(() -> writeQuietly(writer, group(1)), OwnThread.EACH);
      Thread.sleep(100);
      assertFalse(second.isDone());
      slow.countDown();
      second.get(SECONDS, TimeUnit.SECONDS);
      assertTrue(writer.landed() >= 1);
    }
    assertEquals(2, recorded.size(), "closing waits");
    assertNoThread();
  }

  @Test
  void tellsOfAFailureOnce() throws Exception {
    SQLException failure = new SQLException("no room");
    try (GroupWriter writer =
        new GroupWriter(
            group -> {
              record(group);
              throw failure;
            },
            told::add)) {
      writer.write(group(1));
      assertSame(failure, assertThrows(SQLException.class, () -> writer.write(group(1))));
      writer.await();
      assertEquals(0, writer.landed());
    }
    assertEquals(1, recorded.size());
    assertEquals(List.of(), told);
    assertNoThread();
  }

  @Test
  void noticesAFailureWhileReading() throws Exception {
    assertEquals("a fault", noticed(new IllegalStateException("a fault")));
  }

  /** Of a row that was just read, and not of what is recorded meanwhile, it would be a refusal. */
  @Test
  void noFailureLooksLikeThatOfARow() throws Exception {
    assertEquals("not of this row", noticed(new IllegalArgumentException("not of this row")));
  }

  private @Nullable String noticed(RuntimeException failure) throws Exception {
    try (GroupWriter writer =
        new GroupWriter(
            group -> {
              record(group);
              throw failure;
            },
            told::add)) {
      writer.write(group(1));
      return assertThrows(IllegalStateException.class, () -> lookForLong(writer)).getMessage();
    } finally {
      assertNoThread();
    }
  }

  private static void lookForLong(GroupWriter writer) throws SQLException, InterruptedException {
    for (int i = 0; i < SECONDS * 100; i++) {
      writer.look();
      Thread.sleep(10);
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void writeQuietly(GroupWriter writer, RowGroup group) {
    try {
      writer.write(group);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
