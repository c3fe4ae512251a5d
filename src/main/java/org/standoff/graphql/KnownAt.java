package org.standoff.graphql;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionEventListener;
import org.jspecify.annotations.Nullable;
import org.standoff.database.DatabaseWatch;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;
import org.standoff.graphql.limit.LimitSettings;
import org.standoff.graphql.limit.Silence;
import org.standoff.graphql.row.HeldRows;
import org.standoff.graphql.row.RowScope;

/**
 * The moment of the record that a reading transaction sees: now, or what was known at an earlier
 * moment. Queries are the same for either, since the views of both schemas have the same names.
 *
 * <p>What is answered for a moment never changes, so a moment in the future is refused. Callers
 * whose clock is a little ahead and who ask about their now are not: a moment less than a second
 * ahead of this service's clock is waited for.
 */
@RequestScoped
@Unremovable // looked up by fetchers, which are no beans
public class KnownAt implements RowScope {

  private static final Duration TOLERANCE = Duration.ofSeconds(1);

  private final EntityManager entities;
  private final LimitSettings limits;
  private final DatabaseWatch watch;
  private final NewestRows newest;
  private @Nullable Snapshot snapshot;
  private @Nullable OffsetDateTime moment;
  private boolean chosen;
  private boolean due;
  private boolean ending;
  private boolean broken;
  private boolean moved;
  private boolean undivided;

  KnownAt(EntityManager entities, LimitSettings limits, DatabaseWatch watch, NewestRows newest) {
    this.entities = entities;
    this.limits = limits;
    this.watch = watch;
    this.newest = newest;
  }

  /**
   * Reads from here on what was known at a moment, and forgets every entity read for another. The
   * transaction, which has read nothing before the first call, is one snapshot that changes
   * nothing, or several of the same step: from this call on where a moment is wanted, else from the
   * first statement on.
   *
   * @param wanted the moment, exact to the microsecond; null for now
   * @param latest tells the latest moment that is wanted in this transaction, null where none is;
   *     asked once
   * @param failed whether a statement may have failed since the last call
   * @return whether what was read before is of no use any more
   * @throws RecordException with {@link ErrorCode#VALIDATION} for a moment in the future, with
   *     {@link ErrorCode#UNAVAILABLE} for one of which it is not settled yet what was known
   */
  public boolean read(
      @Nullable OffsetDateTime wanted, Supplier<@Nullable OffsetDateTime> latest, boolean failed) {
    if (chosen && !failed && Objects.equals(wanted, moment)) {
      return false;
    }
    Session session = entities.unwrap(Session.class);
    session.clear();
    chosen = false;
    if (snapshot != null && !due && (failed || wanted == null)) {
      session.doWork(Snapshot::now);
    } else if (snapshot == null && !due) {
      prepare(session, latest.get());
    }
    if (wanted != null) {
      OffsetDateTime exact = wanted.truncatedTo(ChronoUnit.MICROS);
      Snapshot begun = Objects.requireNonNull(snapshot);
      session.doWork(connection -> begun.known(connection, exact));
    }
    moment = wanted;
    chosen = true;
    return true;
  }

  /** The state of the record that the transaction sees; null where it has read nothing. */
  public @Nullable RecordState state() {
    return snapshot == null ? null : snapshot.state();
  }

  /** Begins the transaction, unless it is under way. */
  @Override
  public RowScope.@Nullable Opening opening() {
    return opening(false);
  }

  /** Begins it, unless it is under way, for one reading alone or for more. */
  RowScope.@Nullable Opening opening(boolean alone) {
    if (broken) {
      throw new IllegalStateException("The transaction did not begin");
    } else if (!due) {
      return null;
    }
    due = false;
    broken = true;
    return new Snapshot.Opening(alone, limits.time(), this::begun);
  }

  /** Goes on until the operation is answered. */
  @Override
  public @Nullable String ending() {
    return null;
  }

  /** What reads with the expectation that nothing more is read; the same where that cannot be. */
  RowScope last() {
    return due && snapshot == null && !undivided ? new LastReading(this) : this;
  }

  /** Ends the transaction with the round trip in which it begins; whatever follows begins anew. */
  String end() {
    ending = true;
    return Snapshot.END;
  }

  /**
   * Whether the record has changed between two transactions of one operation, so that what was read
   * does not fit together.
   */
  boolean hasMoved() {
    return moved;
  }

  /** Begins from the beginning, in one transaction whatever is read. */
  void restart() {
    snapshot = null;
    moment = null;
    chosen = false;
    due = false;
    ending = false;
    broken = false;
    moved = false;
    undivided = true;
  }

  /** Rows that are held of what is read now; none of what was known at a moment. */
  @Override
  public HeldRows held() {
    return snapshot == null || moment != null ? HeldRows.NONE : newest.of(snapshot.state());
  }

  /** Makes sure that there is a snapshot, where anything was to be read and nothing failed. */
  void settle() {
    if (snapshot == null) {
      beginIfDue();
    }
  }

  private void beginIfDue() {
    if (due) {
      begin(entities.unwrap(Session.class), null);
    }
  }

  /** Begins, or leaves that to the first statement, to save a round trip. */
  private void prepare(Session session, @Nullable OffsetDateTime latest) {
    session.setDefaultReadOnly(true);
    session.setHibernateFlushMode(FlushMode.MANUAL);
    if (latest != null) {
      await(latest);
    }
    session.doWork(connection -> Silence.limit(connection, limits.time()));
    if (broken) {
      session.doWork(Snapshot::reset);
    }
    if (latest != null || broken) {
      begin(session, latest);
      return;
    }
    due = true;
    session.addEventListeners(new Settling());
  }

  /** Lets a statement of the session itself follow the beginning. */
  private final class Settling implements SessionEventListener {
    @Override
    public void jdbcPrepareStatementStart() {
      if (broken) {
        throw new IllegalStateException("The transaction did not begin");
      }
      beginIfDue();
    }
  }

  private void begin(Session session, @Nullable OffsetDateTime latest) {
    due = false;
    ending = false;
    broken = true;
    begun(session.doReturningWork(connection -> Snapshot.begin(connection, latest, limits.time())));
  }

  private void begun(Snapshot begun) {
    moved = snapshot != null && !snapshot.state().equals(begun.state());
    if (moved) {
      throw new RecordException(ErrorCode.UNAVAILABLE, "The record has changed while it was read.");
    }
    snapshot = begun;
    broken = false;
    due = ending;
    ending = false;
    watch.hear();
  }

  private static void await(OffsetDateTime wanted) {
    Duration ahead = Duration.between(OffsetDateTime.now(wanted.getOffset()), wanted);
    if (!ahead.isNegative() && ahead.compareTo(TOLERANCE) < 0) {
      try {
        Thread.sleep(ahead.plusMillis(1).toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new RecordException(ErrorCode.UNAVAILABLE, "The service is stopping.");
      }
    }
  }
}
