package org.standoff.graphql.limit;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Future;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets those who follow the record read it in turns, {@link LimitSettings#followers()} of them at
 * once: each step wakes all of them, and together they would leave no room for anybody else. Who
 * waits for a turn holds neither a thread nor a connection. Each waits once at most, so as many
 * wait as there are subscriptions. Those on whose behalf they read have a turn one after the other,
 * so that whoever asks for much waits for it longer than others for a little.
 */
@Singleton
public class FollowerTurns {
  private final Map<Object, Deque<Turn<?>>> waiting = new LinkedHashMap<>();
  private int free;

  @Inject
  FollowerTurns(LimitSettings limits, MeterRegistry registry) {
    int most = Math.min(limits.followers(), limits.operations() - 1); // one is left to others
    this.free = Math.max(1, most); // with none, they would wait for ever
    registry.gauge("standoff.followers.waiting", this, FollowerTurns::waiting);
  }

  /** A read that waits for its turn; compared by identity. */
  private static final class Turn<T> {
    private final Context context;
    private final Supplier<Future<T>> read;
    private final UniEmitter<? super T> reader;
    private volatile boolean gone;

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

    /** A turn that is lost would be lost for ever, so it is given back whatever is thrown. */
    private Future<T> read() {
      try {
        return gone ? Future.failedFuture("Nobody waits for it.") : read.get();
      } catch (RuntimeException | Error failure) {
        return Future.failedFuture(failure);
      }
    }
  }

  /**
   * Reads when it is the follower's turn, after those of the same owner who have waited for longer.
   * The turn ends with the read, whether that fails, and whether anybody still waits for it;
   * whoever is gone before it begins has none.
   *
   * @param owner on whose behalf, compared by equality
   * @param context where the read is begun
   * @param read begins the read without blocking; what it throws is a failure of the read
   * @return what was read, or the failure; asked again, it waits for another turn
   */
  public <T> Uni<T> take(Object owner, Context context, Supplier<Future<T>> read) {
    return Uni.createFrom()
        .emitter(
            reader -> {
              Turn<T> turn = new Turn<>(context, read, reader);
              enter(owner, turn);
              reader.onTermination(() -> leave(owner, turn));
            });
  }

  private void enter(Object owner, Turn<?> turn) {
    synchronized (this) {
      waiting.computeIfAbsent(owner, first -> new ArrayDeque<>()).add(turn);
    }
    give();
  }

  private synchronized void leave(Object owner, Turn<?> turn) {
    turn.gone = true;
    Deque<Turn<?>> own = waiting.get(owner);
    if (own != null && own.remove(turn) && own.isEmpty()) {
      waiting.remove(owner);
    }
  }

  private synchronized int waiting() {
    return waiting.values().stream().mapToInt(Deque::size).sum();
  }

  private void give() {
    for (Turn<?> turn = next(); turn != null; turn = next()) {
      turn.begin(this::takeBack);
    }
  }

  private synchronized @Nullable Turn<?> next() {
    if (free == 0 || waiting.isEmpty()) {
      return null;
    }
    Object owner = waiting.keySet().iterator().next();
    Deque<Turn<?>> own = Objects.requireNonNull(waiting.remove(owner));
    Turn<?> turn = own.remove();
    if (!own.isEmpty()) {
      waiting.put(owner, own);
    }
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
