package org.standoff.graphql.limit;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Future;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets those who follow the record read it in turns, {@link LimitSettings#followers()} of them at
 * once: each step wakes all of them, and together they would leave no room for anybody else. Who
 * waits for a turn holds neither a thread nor a connection. Each waits once at most, so as many
 * wait as there are subscriptions.
 */
@Singleton
public class FollowerTurns {
  private final Set<Turn<?>> waiting = new LinkedHashSet<>();
  private int free;

  @Inject
  FollowerTurns(LimitSettings limits, MeterRegistry registry) {
    this.free = Math.max(1, limits.followers()); // with none, they would wait for ever
    registry.gauge("standoff.followers.waiting", this, FollowerTurns::waiting);
  }

  /** A read that waits for its turn; compared by identity. */
  private static final class Turn<T> {
    private final Context context;
    private final Supplier<Future<T>> read;
    private final UniEmitter<? super T> reader;

    Turn(Context context, Supplier<Future<T>> read, UniEmitter<? super T> reader) {
      this.context = context;
      this.read = read;
      this.reader = reader;
    }

    /** On the context, as reads that fail at once would else stand on each other's stack. */
    void begin(Runnable over) {
      context.runOnContext(
          now ->
              read()
                  .onComplete(
                      done -> {
                        over.run();
                        if (done.succeeded()) {
                          reader.complete(done.result());
                        } else {
                          reader.fail(done.cause());
                        }
                      }));
    }

    private Future<T> read() {
      try {
        return read.get();
      } catch (RuntimeException failure) {
        return Future.failedFuture(failure);
      }
    }
  }

  /**
   * Reads when it is the follower's turn, after those who have waited for longer. The turn ends
   * with the read, whether that fails, and whether anybody still waits for it; whoever is gone
   * before it begins has none.
   *
   * @param context where the read is begun
   * @param read begins the read without blocking; what it throws is a failure of the read
   * @return what was read, or the failure; asked again, it waits for another turn
   */
  public <T> Uni<T> take(Context context, Supplier<Future<T>> read) {
    return Uni.createFrom()
        .emitter(
            reader -> {
              Turn<T> turn = new Turn<>(context, read, reader);
              enter(turn);
              reader.onTermination(() -> leave(turn));
            });
  }

  private void enter(Turn<?> turn) {
    synchronized (this) {
      waiting.add(turn);
    }
    give();
  }

  private synchronized void leave(Turn<?> turn) {
    waiting.remove(turn);
  }

  private synchronized int waiting() {
    return waiting.size();
  }

  private void give() {
    for (Turn<?> turn = next(); turn != null; turn = next()) {
      turn.begin(this::takeBack);
    }
  }

  private synchronized @Nullable Turn<?> next() {
    Iterator<Turn<?>> first = waiting.iterator();
    if (free == 0 || !first.hasNext()) {
      return null;
    }
    Turn<?> turn = first.next();
    first.remove();
    free--;
    return turn;
  }

  private void takeBack() {
    synchronized (this) {
      free++;
    }
    give();
  }
}
