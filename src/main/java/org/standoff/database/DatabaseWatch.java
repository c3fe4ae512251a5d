package org.standoff.database;

import io.agroal.api.AgroalDataSource;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that nobody waits long for a database that says nothing. A statement that is slow is
 * not told from one that will never end by waiting, so while work takes longer than a second the
 * database is asked by other means whether it is there. Work that is quick costs a look at the
 * clock, and none costs nothing. One that is so busy that it lets nobody in for a while still
 * answers others, and is not silent.
 *
 * <p>Where the database does not answer, what is under way is given up at once: whoever asked is
 * told, and all connections are closed, so that no thread waits on any. That lasts until the
 * database answers again, which is asked for all the time.
 */
@Singleton
public class DatabaseWatch {
  private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);

  /** Work that takes longer may be waiting for the database. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private static final Duration LOOK = Duration.ofMillis(250);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Vertx vertx;
  private final AgroalDataSource database;
  private final Pulse pulse;
  private final Set<Work> underWay = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean looking = new AtomicBoolean();
  private volatile boolean silent;
  private volatile long heard = System.nanoTime();
  private volatile @Nullable Thread asking;

  /** Compared by identity. */
  private static final class Work {
    private final long begun = System.nanoTime();
    private final Runnable giveUp;

    Work(Runnable giveUp) {
      this.giveUp = giveUp;
    }
  }

  @Inject
  DatabaseWatch(Vertx vertx, AgroalDataSource database, Pulse pulse) {
    this.vertx = vertx;
    this.database = database;
    this.pulse = pulse;
  }

  /** Whether the database did not answer when it was last waited for. */
  public boolean isSilent() {
    return silent;
  }

  /** The database has just answered something. */
  public void hear() {
    heard = System.nanoTime();
  }

  /**
   * Waits for work as long as the database answers.
   *
   * @param context where the result is told
   * @param work has begun
   * @return what comes of the work; or a failure by {@link SilentDatabaseException}, and then the
   *     work may or may not have had its effect
   */
  public <T> Future<T> over(Context context, Future<T> work) {
    Promise<T> result = Promise.promise();
    Work one =
        new Work(() -> context.runOnContext(now -> result.tryFail(new SilentDatabaseException())));
    underWay.add(one);
    work.onComplete(
        done -> {
          underWay.remove(one);
          if (done.succeeded()) {
            result.tryComplete(done.result());
          } else {
            result.tryFail(done.cause());
          }
        });
    lookAfter(LOOK);
    return result.future();
  }

  private void lookAfter(Duration time) {
    if (!underWay.isEmpty() && looking.compareAndSet(false, true)) {
      vertx.setTimer(time.toMillis(), id -> look());
    }
  }

  private void look() {
    long now = System.nanoTime();
    if (underWay.stream().anyMatch(work -> now - work.begun > PATIENCE.toNanos())) {
      Thread thread = new Thread(this::ask, "standoff-watches");
      thread.setDaemon(true);
      asking = thread;
      thread.start();
    } else {
      looking.set(false);
      lookAfter(LOOK);
    }
  }

  private void ask() {
    try {
      while (!answers()) {
        giveUp();
        Thread.sleep(PAUSE.toMillis());
      }
      if (silent) {
        LOG.info("The database answers again.");
      }
    } catch (InterruptedException e) {
      return; // the service ends
    } finally {
      silent = false;
      looking.set(false);
    }
    lookAfter(PATIENCE);
  }

  private boolean answers() throws InterruptedException {
    long asked = System.nanoTime();
    while (pulse.ask() == Pulse.Answer.SILENCE) {
      if (heard - asked < 0) {
        return false;
      }
      Thread.sleep(LOOK.toMillis());
      asked = System.nanoTime();
    }
    return true;
  }

  private void giveUp() {
    if (!silent) {
      LOG.warn("The database does not answer: nothing is asked of it until it does.");
    }
    silent = true;
    underWay.forEach(work -> work.giveUp.run());
    database.flush(AgroalDataSource.FlushMode.ALL);
  }

  @PreDestroy
  void end() {
    Thread thread = asking;
    if (thread != null) {
      thread.interrupt();
    }
  }
}
