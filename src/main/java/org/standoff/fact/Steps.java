package org.standoff.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.standoff.database.DatabaseWatch;
import org.standoff.graphql.limit.Silence;

/**
 * Takes the steps of the record. Whatever a transaction writes belongs to the step it took last.
 */
@ApplicationScoped
public class Steps {

  private static final String BEGIN =
      "select record.begin_step(cast(? as text), cast(? as text), cast(? as timestamptz))";

  private static final String ENTER = "select 1 from record.enter_step(?)";
  private static final String WAIT = "select set_config('lock_timeout', ?, true)";
  private static final String HOLD = "select 1 from record.hold()";

  private final EntityManager entities;
  private final DatabaseWatch watch;

  Steps(EntityManager entities, DatabaseWatch watch) {
    this.entities = entities;
    this.watch = watch;
  }

  /**
   * Makes every other writer wait until the transaction ends. Whoever looks at the record to decide
   * what to write holds it first, lest another writes the same meanwhile.
   */
  public void hold() {
    entities.unwrap(Session.class).createNativeQuery(HOLD, Integer.class).getSingleResult();
  }

  /**
   * The same, but waits no longer for others than this; their failure is then that of SQL state
   * 55P03. What follows in the transaction waits for no lock longer either, nor for a database that
   * is silent.
   */
  public void hold(Duration longest) {
    Session session = entities.unwrap(Session.class);
    session.doWork(connection -> Silence.limit(connection, longest));
    session
        .createNativeQuery(WAIT, String.class)
        .setParameter(1, longest.toMillis() + "ms")
        .getSingleResult();
    hold();
    watch.hear();
  }

  /**
   * Takes the next step and makes every other writer wait until the transaction ends.
   *
   * @param author who records; null for what comes with the service
   * @param reason why; null where none is needed
   * @param moment when, for past revisions only, later than the newest step; null for now
   * @return the number of the step
   */
  public long begin(@Nullable String author, @Nullable String reason, @Nullable Instant moment) {
    Session session = entities.unwrap(Session.class);
    session.flush();
    return session
        .createNativeQuery(BEGIN, Long.class)
        .setParameter(1, author, String.class)
        .setParameter(2, reason, String.class)
        .setParameter(3, moment, Instant.class)
        .getSingleResult();
  }

  /**
   * Writes what follows in a step that the transaction began together with others.
   *
   * @param number its number
   */
  public void enter(long number) {
    Session session = entities.unwrap(Session.class);
    session.flush();
    session.createNativeQuery(ENTER, Integer.class).setParameter(1, number).getSingleResult();
  }
}
