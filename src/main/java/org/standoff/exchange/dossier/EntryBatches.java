package org.standoff.exchange.dossier;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.exchange.bulk.SideThread;

/**
 * Has entries taken in a thread of its own, some at a time, while the next ones are read. In memory
 * are those that are taken and those that are read: two batches, of which each may be larger by an
 * entry. The other thread may copy to tables by the connection of a transaction, but has no part in
 * the transaction: it cannot make statements.
 */
final class EntryBatches implements PartBinder.Entries, AutoCloseable {
  /** So many characters make a batch. */
  private static final int CHARACTERS = 1 << 17;

  private final EntrySize size;
  private final PartBinder.Entries taker;
  private final SideThread<Boolean> side = new SideThread<>("dossier-rows");
  private List<Runnable> batch = new ArrayList<>();
  private long begun; // where in the file the batch begins

  /**
   * Begins with no entry.
   *
   * @param size knows how large those are that are read
   * @param taker takes them in the end
   */
  EntryBatches(EntrySize size, PartBinder.Entries taker) {
    this.size = size;
    this.taker = taker;
  }

  @Override
  public void take(String field, @Nullable Object entry, Binder.Met met) {
    batch.add(() -> taker.take(field, entry, met));
    if (size.total() - begun >= CHARACTERS) {
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
    begun = size.total();
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
