package org.standoff.follow;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jboss.logging.Logger;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Listing;
import org.standoff.history.Change;

/**
 * Follows the change feed: reads on whenever a step is committed, and waits at its end. A follower
 * is a place in the feed and nothing else, so however slow it is, it misses nothing and costs no
 * memory.
 */
@ApplicationScoped
class Follower {
  private static final Logger LOG = Logger.getLogger(Follower.class);
  private static final int PAGE_SIZE = 100;
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private static final String NEWEST = "select coalesce(max(s.number), 0) from step s";

  private static final String PAGE =
      """
      select t.* from %s t
      where (t.number, t.id) > (?, ?) and %s
      order by t.number, t.id
      limit %d
      """;

  private final EntityManager entities;
  private final StepListener listener;

  Follower(EntityManager entities, StepListener listener) {
    this.entities = entities;
    this.listener = listener;
  }

  /** How far a follower has come: the last change, and the newest step that was seen meanwhile. */
  private static final class Place {
    long seen;
    long number;
    UUID id = new UUID(-1, -1); // after all changes of the step

    Place(long step) {
      seen = step;
      number = step;
    }
  }

  /** The number of the newest step, 0 where there is none. */
  long newest() {
    return entities.unwrap(Session.class).createNativeQuery(NEWEST, Long.class).getSingleResult();
  }

  /**
   * The changes of steps after one, in order and without end; each is read when it is asked for.
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
              return Multi.createBy()
                  .repeating()
                  .<Place, List<Change>>uni(
                      () -> new Place(step), place -> next(place, changes, which))
                  .indefinitely()
                  .onTermination()
                  .invoke(listener::leave)
                  .onItem()
                  .transformToIterable(page -> page);
            });
  }

  private Uni<List<Change>> next(Place place, Listing<Change> changes, Condition which) {
    return Uni.createFrom()
        .completionStage(() -> listener.after(place.seen))
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(told -> QuarkusTransaction.requiringNew().call(() -> read(place, changes, which)))
        .onFailure()
        .invoke(failure -> LOG.debug("The feed cannot be read on at the moment", failure))
        .onFailure()
        .retry()
        .withBackOff(SHORTEST_PAUSE, LONGEST_PAUSE)
        .indefinitely();
  }

  /** What is seen is looked at first, so that nothing committed meanwhile is thought to be read. */
  private List<Change> read(Place place, Listing<Change> changes, Condition which) {
    long newest = newest();
    if (newest <= place.seen) {
      throw new IllegalStateException("what is read is behind what was told");
    }
    NativeQuery<Change> query =
        entities
            .unwrap(Session.class)
            .createNativeQuery(
                PAGE.formatted(changes.from(), which.sql(), PAGE_SIZE), Change.class);
    List<Object> values = new ArrayList<>(List.of(place.number, place.id));
    values.addAll(which.values());
    Condition.bind(query, values);
    List<Change> page = query.getResultList();
    if (page.size() < PAGE_SIZE) {
      place.seen = newest;
    }
    if (!page.isEmpty()) {
      Change last = page.get(page.size() - 1);
      place.number = last.step;
      place.id = last.uuid;
    }
    return page;
  }
}
