package org.standoff.graphql.cache;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.standoff.database.DatabaseWatch;
import org.standoff.graphql.RecordState;

/** Asks the database which state of the record is the newest, with one read of an index. */
@Singleton
public class NewestState {
  private static final Logger LOG = Logger.getLogger(NewestState.class);

  private final AgroalDataSource database;
  private final DatabaseWatch watch;
  private final long staleness;
  private final AtomicReference<@Nullable Seen> last = new AtomicReference<>();

  /** A state that was the newest at a moment, as {@link System#nanoTime()} counts. */
  private record Seen(RecordState state, long nanoTime) {}

  @Inject
  NewestState(AgroalDataSource database, DatabaseWatch watch, CacheSettings settings) {
    this.database = database;
    this.watch = watch;
    this.staleness = settings.staleness().toNanos();
  }

  /**
   * The newest state that is committed, or one that was within the time that the settings allow.
   *
   * @return null where the database does not tell
   */
  public @Nullable RecordState get() {
    long now = System.nanoTime();
    Seen seen = last.get();
    if (seen != null && now - seen.nanoTime() < staleness) {
      return seen.state();
    }
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(RecordState.NEWEST);
        ResultSet rows = query.executeQuery()) {
      RecordState newest = RecordState.of(rows);
      watch.hear();
      if (staleness > 0) {
        last.set(new Seen(newest, now));
      }
      return newest;
    } catch (SQLException e) {
      LOG.debug("The newest step cannot be read", e);
      return null;
    }
  }

  /** What was seen is not trusted any longer, as after a change that was made here. */
  public void forget() {
    last.set(null);
  }
}
