package org.standoff.exchange.dossier;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.exchange.bulk.SideThread;

/**
 * Has entries taken in a thread of its own, some at a time, while the next ones are read. What is
 * in memory are those that are taken, those that are read, and one entry more of each.
 */
final class EntryBatches implements PartBinder.Entries, AutoCloseable {
  /** So many characters make a batch. */
  private static final int CHARACTERS = 1 << 17;

  private final PartBinder.Entries taker;
  private final SideThread<Boolean> side = new SideThread<>("dossier-rows");
  private List<Runnable> batch = new ArrayList<>();
  private int characters;

  /**
   * Begins with no entry.
   *
   * @param taker takes them in the end
   */
  EntryBatches(PartBinder.Entries taker) {
    this.taker = taker;
  }

  @Override
  public void take(String field, @Nullable Object entry, Binder.Met met) {
    batch.add(() -> taker.take(field, entry, met));
    characters += met.size();
    if (characters >= CHARACTERS) {
      try {
        handOn();
      } catch (SQLException e) {
        throw new IllegalStateException(e.getMessage(), e);
      }
    }
  }

  private void handOn() throws SQLException {
    side.await();
    List<Runnable> entries = batch;
    side.begin(
        () -> {
          entries.forEach(Runnable::run);
          return true;
        });
    batch = new ArrayList<>();
    characters = 0;
  }

  /** Waits until all entries are taken; what fails then is told as if it had failed here. */
  void end() throws SQLException {
    handOn();
    side.await();
  }

  @Override
  public void close() {
    side.close();
  }
}
