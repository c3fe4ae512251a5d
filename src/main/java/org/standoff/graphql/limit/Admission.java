package org.standoff.graphql.limit;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Context;
import io.vertx.core.Future;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.standoff.database.DatabaseWatch;
import org.standoff.graphql.observe.Refusals;

/**
 * Lets no more operations in than {@link LimitSettings#operations()}, and none at the end or while
 * the database is silent.
 */
@Singleton
public class Admission {
  private final Semaphore places;
  private final Refusals refusals;
  private final DatabaseWatch watch;
  private volatile boolean ended;

  @Inject
  Admission(
      LimitSettings settings, MeterRegistry registry, Refusals refusals, DatabaseWatch watch) {
    int all = settings.operations();
    this.refusals = refusals;
    this.watch = watch;
    this.places = new Semaphore(all);
    registry.gauge(
        "standoff.operations.active", places, free -> (double) all - free.availablePermits());
  }

  /**
   * Executes an operation on a worker thread, unless there is no place for it, which counts as a
   * refusal by the limit.
   *
   * @param context on whose worker thread it runs, and where its result is told
   * @param operation what to do
   * @return what it returns; fails with {@link RejectedExecutionException} where it is not let in,
   *     and with what {@link DatabaseWatch#over} says
   */
  public <T> Future<T> run(Context context, Callable<T> operation) {
    if (watch.isSilent() || !enter()) {
      return Future.failedFuture(new RejectedExecutionException());
    }
    Future<T> done = context.executeBlocking(operation, false);
    return watch.over(context, done.onComplete(end -> places.release()));
  }

  private boolean enter() {
    if (ended) {
      return false;
    }
    boolean entered = places.tryAcquire();
    if (!entered) {
      refusals.count("operations");
    }
    return entered;
  }

  /** Lets nothing in any more. */
  public void end() {
    ended = true;
  }
}
