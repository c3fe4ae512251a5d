package org.standoff.exchange.bulk;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.function.LongConsumer;

/**
 * Records one group of rows after the other in a thread of its own, so that the next group is read
 * meanwhile. No more than one waits to be recorded. For the one thread that reads, which is also
 * told what has landed, and of failures.
 */
final class GroupWriter implements AutoCloseable {
  private final SideThread<Landed> thread = new SideThread<>("import-writer");
  private final Recording recording;
  private final LongConsumer progress;
  private int contents; // of the group that is being recorded
  private long recorded;
  private long landed;

  /** Records a group. */
  @FunctionalInterface
  interface Recording {
    /** Records it. */
    Landed record(RowGroup group) throws SQLException;
  }

  /**
   * Begins with nothing.
   *
   * @param progress is told after each group how many records have landed
   */
  GroupWriter(Recording recording, LongConsumer progress) {
    this.recording = recording;
    this.progress = progress;
  }

  /**
   * Has a group recorded as soon as the one before it is, which this waits for.
   *
   * @param group is not to be changed any more
   * @throws SQLException where the one before it could not be recorded
   */
  void write(RowGroup group) throws SQLException {
    await();
    contents = group.contents();
    thread.begin(() -> record(group));
  }

  /** Readers take such failures for faults of the row, or the file, that they have just read. */
  private Landed record(RowGroup group) throws SQLException {
    try {
      return recording.record(group);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /**
   * Waits until all groups are recorded.
   *
   * @throws SQLException where one could not be recorded; this is told once
   */
  void await() throws SQLException {
    Landed done = thread.await();
    if (done != null) {
      recorded += done.recorded();
      landed += contents - done.refused();
      progress.accept(landed);
    }
  }

  /** The same for what is recorded by now, without waiting. */
  void look() throws SQLException {
    if (thread.hasEnded()) {
      await();
    }
  }

  /** How many records the rows made that were new. */
  long recorded() {
    return recorded;
  }

  /** How many records the rows were about that have landed, new or held before. */
  long landed() {
    return landed;
  }

  /** Ends the thread, when it has recorded what it was given. */
  @Override
  public void close() {
    thread.close();
  }
}
