package org.standoff.exchange.dossier;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.standoff.exchange.bulk.Mergers;
import org.standoff.fact.Keys;
import org.standoff.fact.Steps;

/**
 * Loads a dossier into the record, whole or not at all. What the record holds already under a key
 * is left as it is, so that loading again changes nothing. Files may be of any size: until all of a
 * file has been found right, the database keeps what it says.
 */
@ApplicationScoped
public class DossierLoader {
  /** The longest that a load may take, in seconds: a day. */
  private static final int TIMEOUT = 86_400;

  /** After so many changes the database learns how many rows there are, and after each doubling. */
  private static final long FIRST_COUNT = 4000;

  private final DataSource database;
  private final Keys keys;
  private final Steps steps;
  private final StepWriter writer;

  DossierLoader(DataSource database, Keys keys, Steps steps, StepWriter writer) {
    this.database = database;
    this.keys = keys;
    this.steps = steps;
    this.writer = writer;
  }

  /**
   * What loading did.
   *
   * @param recorded how many actors, sources, facts and links, and whether the crisis, are new
   * @param held how many the record held already
   */
  public record Result(int recorded, int held) {}

  /** Is told how a load goes on. */
  @FunctionalInterface
  public interface Progress {
    /** So many of all changes are written, though they are not in the record before the end. */
    void at(long done, long all);

    /** An actor of the dossier is the one that the record holds under another key. */
    default void met(String key, String held) {}
  }

  /**
   * Loads a dossier. It is one transaction: as a crisis with a past can be loaded only before
   * anything else is recorded, a part of it could not be completed later. Other writers wait for it
   * from the moment at which it has been read.
   *
   * @param name the name of the file, for messages
   * @param in is read to its end and stays open
   * @param progress is told after each group of changes
   * @throws DossierException if the dossier has any fault, or does not fit the record; nothing is
   *     written then
   * @throws IOException if the stream cannot be read
   */
  public Result load(String name, InputStream in, Progress progress) throws IOException {
    return load(name, in, false, progress);
  }

  /**
   * The same, or only a look at what it would do.
   *
   * @param dryRun whether nothing is written
   */
  @Transactional(rollbackOn = Exception.class)
  @TransactionConfiguration(timeout = TIMEOUT)
  public Result load(String name, InputStream in, boolean dryRun, Progress progress)
      throws IOException {
    try (Connection connection = database.getConnection()) {
      WaitingDossier dossier =
          WaitingDossier.read(name, in, Clock.systemUTC().instant(), connection);
      if (dossier.isSound()) {
        steps.hold(); // so that what was found right stays so
      }
      Result result = dossier.check();
      dossier.met().forEach(progress::met);
      if (!dryRun) {
        keys.meet(dossier.met());
        long before = dossier.begin();
        Mergers mergers = dossier.mergers(before, keys.keepers());
        dossier.handOn(
            new Counting(group -> writer.ready(group, before, mergers), dossier.moves(), progress));
      }
      dossier.drop();
      return result;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** Writes what waits, and tells how many changes are written. */
  private final class Counting implements WaitingMoves.Taker {
    private final WaitingMoves.Taker writing;
    private final long all;
    private final Progress progress;
    private long done;
    private long nextCount = FIRST_COUNT;

    Counting(WaitingMoves.Taker writing, long all, Progress progress) {
      this.writing = writing;
      this.all = all;
      this.progress = progress;
    }

    @Override
    public Runnable ready(MoveGroup group) {
      Runnable ready = writing.ready(group);
      int count = group.moves().size();
      return () -> {
        ready.run();
        count(count);
      };
    }

    private void count(int written) {
      done += written;
      if (done >= nextCount) {
        writer.analyze();
        nextCount = 2 * done;
      }
      progress.at(done, all);
    }
  }
}
