package org.standoff.exchange.bulk;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Records one group of rows after the other in a thread of its own, so that the next group is read
 * meanwhile. No more than one waits to be recorded. For the one thread that reads, which is also
 * told what has landed, and of failures.
 */
final class GroupWriter implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "import-writer"));

  private final Recording recording;
  private final LongConsumer progress;
  private @Nullable UnderWay underWay;
  private long recorded;
  private long landed;

  /** Records a group. */
  @FunctionalInterface
  interface Recording {
    /** Records it and returns how many of the records that the files are about are new. */
    int record(RowGroup group) throws SQLException;
  }

  private record UnderWay(Future<Integer> recorded, int contents) {}

  /**
   * Begins with nothing.
   *
   * @param progress is told after each group how many records have landed
   */
  GroupWriter(Recording recording, LongConsumer progress) {
    this.recording = recording;
    this.progress = progress;
  }

  /**
   * Has a group recorded as soon as the one before it is, which this waits for.
   *
   * @param group is not to be changed any more
   * @throws SQLException where the one before it could not be recorded
   */
  void write(RowGroup group) throws SQLException {
    await();
    underWay = new UnderWay(thread.submit(() -> recording.record(group)), group.contents());
  }

  /**
   * Waits until all groups are recorded.
   *
   * @throws SQLException where one could not be recorded; this is told once
   */
  void await() throws SQLException {
    if (underWay != null) {
      UnderWay awaited = underWay;
      underWay = null;
      recorded += result(awaited.recorded());
      landed += awaited.contents();
      progress.accept(landed);
    }
  }

  /** The same for what is recorded by now, without waiting. */
  void look() throws SQLException {
    if (underWay != null && underWay.recorded().isDone()) {
      await();
    }
  }

  /** An interrupted wait goes on: what is under way lands all the same, and is counted. */
  private static int result(Future<Integer> future) throws SQLException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw failure(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Readers take an argument that is refused for a fault of the row that they have just read. */
  private static IllegalStateException failure(@Nullable Throwable cause) throws SQLException {
    if (cause instanceof SQLException failure) {
      throw failure;
    } else if (cause instanceof Error failure) {
      throw failure;
    }
    return new IllegalStateException(cause == null ? null : cause.getMessage(), cause);
  }

  /** How many records the rows made that were new. */
  long recorded() {
    return recorded;
  }

  /** How many records the rows were about that have landed, new or held before. */
  long landed() {
    return landed;
  }

  /** Ends the thread, when it has recorded what it was given. */
  @Override
  public void close() {
    thread.shutdown();
    boolean interrupted = false;
    while (!thread.isTerminated()) {
      try {
        thread.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
