package org.standoff.exchange.bulk;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Does one task after the other in a thread of its own, each while the one thread that gives them
 * does something else.
 *
 * @param <T> what a task results in
 */
public final class SideThread<T> implements AutoCloseable {
  private final ExecutorService thread;
  private @Nullable Future<T> underWay;

  /**
   * A thread without a task.
   *
   * @param name its name, for those who look at the process
   */
  public SideThread(String name) {
    thread = Executors.newSingleThreadExecutor(task -> new Thread(task, name));
  }

  /** Begins a task, for which there is no other until it has been awaited. */
  public void begin(Callable<T> task) {
    if (underWay != null) {
      throw new IllegalStateException("a task is under way");
    }
    underWay = thread.submit(task);
  }

  /** Whether a task has ended that was not awaited yet. */
  boolean hasEnded() {
    return underWay != null && underWay.isDone();
  }

  /**
   * Waits until the task has ended, also while interrupted.
   *
   * @return its result; null where there is no task
   * @throws SQLException where the task failed with it; this is told once, as is any other failure
   */
  public @Nullable T await() throws SQLException {
    Future<T> awaited = underWay;
    underWay = null;
    return awaited == null ? null : result(awaited);
  }

  private static <T> T result(Future<T> future) throws SQLException {
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

  private static RuntimeException failure(@Nullable Throwable cause) throws SQLException {
    if (cause instanceof SQLException failure) {
      throw failure;
    } else if (cause instanceof Error failure) {
      throw failure;
    } else if (cause instanceof RuntimeException failure) {
      throw failure;
    }
    return new IllegalStateException(cause == null ? null : cause.getMessage(), cause);
  }

  /** Ends the thread, when it has done what it was given. */
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
