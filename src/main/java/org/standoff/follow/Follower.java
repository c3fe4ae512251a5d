package org.standoff.follow;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Listing;
import org.standoff.graphql.error.Passing;
import org.standoff.graphql.limit.Admission;
import org.standoff.graphql.limit.FollowerTurns;
import org.standoff.history.Change;

/**
 * Follows the change feed: reads on in turn with others whenever a step is committed, and waits at
 * its end. A follower is a place in the feed and nothing else, so however slow it is, and however
 * long it waits, it misses nothing and costs no memory: its next read has all that has come.
 */
@Singleton
class Follower {
  private static final Logger LOG = Logger.getLogger(Follower.class);
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  /** What does not pass by itself may still have had to do with an outage, but not for long. */
  private static final int MORE_ATTEMPTS = 3;

  private final Feed feed;
  private final StepListener listener;
  private final FollowerTurns turns;
  private final Admission admission;
  private final Vertx vertx;

  @Inject
  Follower(
      Feed feed, StepListener listener, FollowerTurns turns, Admission admission, Vertx vertx) {
    this.feed = feed;
    this.listener = listener;
    this.turns = turns;
    this.admission = admission;
    this.vertx = vertx;
  }

  /** The number of the newest step, 0 where there is none; within the caller's transaction. */
  long newest() {
    return feed.newest();
  }

  /**
   * The changes of steps after one, in order and without end; each is read when it is asked for.
   * Where the record is out of reach they go on when it is there again; they fail where it cannot
   * be read for another reason.
   *
   * @param step the number of the step; 0 for the beginning
   * @param changes those of the record or of a crisis
   * @param which of the changes {@code t}
   */
  Multi<Change> after(long step, Listing<Change> changes, Condition which) {
    return Multi.createFrom()
        .deferred(
            () -> {
              listener.enter();
              Context context = vertx.getOrCreateContext();
              return Multi.createBy()
                  .repeating()
                  .<Place, List<Change>>uni(
                      () -> new Place(step),
                      place -> next(context, place, () -> feed.read(place, changes, which)))
                  .indefinitely()
                  .onTermination()
                  .invoke(listener::leave)
                  .onItem()
                  .transformToIterable(page -> page);
            });
  }

  private Uni<List<Change>> next(Context context, Place place, Callable<Page> read) {
    return Uni.createFrom()
        .deferred(() -> listener.after(place.seen()))
        .chain(
            told ->
                turns.take(
                    place,
                    context,
                    () -> admission.run(VertxContext.createNewDuplicatedContext(context), read)))
        .map(place::pass)
        .onFailure()
        .invoke(failure -> LOG.debug("The feed cannot be read on at the moment", failure))
        .onFailure(Passing::is)
        .retry()
        .withBackOff(SHORTEST_PAUSE, LONGEST_PAUSE)
        .indefinitely()
        .onFailure()
        .retry()
        .withBackOff(SHORTEST_PAUSE, LONGEST_PAUSE)
        .atMost(MORE_ATTEMPTS);
  }
}
