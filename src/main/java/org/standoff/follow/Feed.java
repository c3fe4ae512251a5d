package org.standoff.follow;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Listing;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;
import org.standoff.graphql.limit.LimitSettings;
import org.standoff.graphql.limit.Silence;
import org.standoff.history.Change;

/** Reads the change feed, page by page, on the calling thread. */
@ApplicationScoped
class Feed {
  /** Each follower holds a page until its changes are told, however many there are. */
  private static final int PAGE_SIZE = 20;

  private static final String NEWEST = "select coalesce(max(s.number), 0) from step s";

  private static final String PAGE =
      """
      select t.* from %s t
      where (t.number, t.id) > (?, ?) and %s
      order by t.number, t.id
      limit %d
      """;

  private final EntityManager entities;
  private final LimitSettings limits;

  Feed(EntityManager entities, LimitSettings limits) {
    this.entities = entities;
    this.limits = limits;
  }

  /** The number of the newest step, 0 where there is none; within the caller's transaction. */
  long newest() {
    return session().createNativeQuery(NEWEST, Long.class).getSingleResult();
  }

  /**
   * Reads on, in a transaction of its own, in which a statement may run as long as one of an
   * operation.
   *
   * @param place where the follower is
   * @param changes those of the record or of a crisis
   * @param which of the changes {@code t}
   * @throws RecordException with {@link ErrorCode#UNAVAILABLE} where what is read is behind what
   *     was told, as a replica may be
   */
  Page read(Place place, Listing<Change> changes, Condition which) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              session().doWork(connection -> limit(connection, limits.time()));
              return page(place, changes, which);
            });
  }

  private static void limit(Connection connection, Duration time) throws SQLException {
    Silence.limit(connection, time);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local statement_timeout = " + time.toMillis());
    }
  }

  /** What is seen is looked at first, so that nothing committed meanwhile is thought to be read. */
  private Page page(Place place, Listing<Change> changes, Condition which) {
    long newest = newest();
    if (newest <= place.seen()) {
      throw new RecordException(ErrorCode.UNAVAILABLE, "What is read is behind what was told.");
    }
    NativeQuery<Change> query =
        session()
            .createNativeQuery(
                PAGE.formatted(changes.from(), which.sql(), PAGE_SIZE), Change.class);
    List<Object> values = new ArrayList<>(place.values());
    values.addAll(which.values());
    Condition.bind(query, values);
    List<Change> page = query.getResultList();
    return new Page(page, newest, page.size() < PAGE_SIZE);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
